package org.rareearthatlas;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/// Looks at the address as soon as the settings are read, long before the web server would: a taken port is then
/// told in a moment and before the database is touched.
final class AddressCheck implements ApplicationListener<ApplicationContextInitializedEvent> {

    private static final int DEFAULT_PORT = 8080;
    private static final int MAX_PORT = 65_535;

    @Override
    public void onApplicationEvent(ApplicationContextInitializedEvent event) {
        Environment settings = event.getApplicationContext().getEnvironment();
        oneOf(settings, "atlas.mode", "solo", "team");
        oneOf(settings, "atlas.reading", "public", "signed-in");
        requireFree(address(settings), port(settings));
    }

    private static int port(Environment settings) {
        String text = settings.getProperty("server.port", Integer.toString(DEFAULT_PORT))
                .strip();
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= MAX_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        throw badSetting(
                "The port \"%s\" is not a number from 0 to %d; correct SERVER_PORT.".formatted(text, MAX_PORT));
    }

    private static InetAddress address(Environment settings) {
        String name = settings.getProperty("server.address", "127.0.0.1");
        try {
            InetAddress address = InetAddress.getByName(name);
            if (address.isLoopbackAddress() || isTeam(settings)) {
                return address;
            }
        } catch (UnknownHostException e) {
            // told below, like a public address
        }
        throw badSetting(
                "In solo mode nobody signs in, so the atlas listens on this computer only, not on \"%s\"; remove SERVER_ADDRESS or set it to 127.0.0.1, or turn on accounts with ATLAS_MODE=team."
                        .formatted(name));
    }

    private static boolean isTeam(Environment settings) {
        return oneOf(settings, "atlas.mode", "solo", "team").equals("team");
    }

    private static String oneOf(Environment settings, String name, String usual, String other) {
        String value = settings.getProperty(name, usual).strip();
        if (!value.equals(usual) && !value.equals(other)) {
            throw badSetting("The setting %s is \"%s\"; it must be %s or %s.".formatted(name, value, usual, other));
        }
        return value;
    }

    private static void requireFree(InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // As the web server does: a port whose last connections are only winding down counts as free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw portInUse(port, e);
        }
    }

    static StartFailure portInUse(@Nullable Integer port, Throwable cause) {
        return new StartFailure(
                StartProblem.PORT_IN_USE,
                "%s is taken by another program or not allowed to you; stop that program or choose another port with SERVER_PORT, for example SERVER_PORT=8090 ./atlas run."
                        .formatted(port == null ? "The port" : "Port " + port),
                cause);
    }

    private static StartFailure badSetting(String sentence) {
        return new StartFailure(StartProblem.BAD_SETTING, sentence);
    }
}
