package org.rareearthatlas.security;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/// Solo mode was asked to listen on an address that other machines can reach.
public class PublicAddressException extends RuntimeException {

    PublicAddressException(@Nullable InetAddress address) {
        super("Solo mode listens on this machine only, but server.address is "
                + (address == null ? "not set (every address)" : address.getHostAddress())
                + ". Set it to 127.0.0.1.");
    }
}
