package org.rareearthatlas.security;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The rule of solo mode: only this machine talks to the atlas.
final class LoopbackOnly {

    private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");
    private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private LoopbackOnly() {}

    /// @throws PublicAddressException when the server would listen on anything but a loopback address
    static void requireLoopback(@Nullable InetAddress address) {
        if (address == null || !address.isLoopbackAddress()) {
            throw new PublicAddressException(address);
        }
    }

    /// Whether a Host header (`name` or `name:port`) names this machine. Anything else is a sign of DNS
    /// rebinding.
    static boolean isLoopbackHost(@Nullable String host) {
        if (host == null) {
            return false;
        }
        String name = PORT.matcher(host).replaceFirst("").toLowerCase(Locale.ROOT);
        return LOOPBACK_NAMES.contains(name);
    }

    /// Whether an Origin header is that of a page of this machine, at any port.
    static boolean isLoopbackOrigin(String origin) {
        return origin.matches("https?://.*") && isLoopbackHost(origin.replaceFirst("https?://", ""));
    }

    /// Whether an Origin header is the atlas's own, that is `http(s)://` and the request's own Host.
    static boolean isOwnOrigin(String origin, @Nullable String host) {
        return host != null
                && (origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("https://" + host));
    }
}
