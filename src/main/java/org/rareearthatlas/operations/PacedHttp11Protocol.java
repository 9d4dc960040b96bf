package org.rareearthatlas.operations;

import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;

/// Tomcat's HTTP/1.1 with a limit of time for a whole request. Its own timeouts are between two reads, and a client
/// that sends one byte in each of them is never done.
public class PacedHttp11Protocol extends Http11NioProtocol {

    private final RequestPace pace;

    /// For Tomcat, which makes it by its name.
    public PacedHttp11Protocol() {
        this(RequestPace.USUAL);
    }

    PacedHttp11Protocol(RequestPace pace) {
        this.pace = pace;
    }

    @Override
    protected Processor createProcessor() {
        return new PacedHttp11Processor(this, getAdapter(), pace);
    }
}
