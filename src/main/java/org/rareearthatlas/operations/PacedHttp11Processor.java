package org.rareearthatlas.operations;

import java.io.IOException;
import java.net.SocketTimeoutException;
import org.apache.coyote.Adapter;
import org.apache.coyote.ErrorState;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.apache.tomcat.util.net.SocketWrapperBase;

/// Reads the requests of one connection and ends it when one arrives too slowly. Only waiting for the client counts,
/// not what the application does between two reads.
class PacedHttp11Processor extends Http11Processor {

    private final RequestPace pace;

    PacedHttp11Processor(AbstractHttp11Protocol<?> protocol, Adapter adapter, RequestPace pace) {
        super(protocol, adapter);
        this.pace = pace;
        request.setInputBuffer(new PacedBody(request.getInputBuffer()));
    }

    /// Tomcat comes here anew with each piece of a header; a request that has begun is then not read to its end.
    @Override
    public SocketState service(SocketWrapperBase<?> socket) throws IOException {
        long began = request.getStartTimeNanos();
        boolean tooSlow = began >= 0 && !pace.allowsHeader(System.nanoTime() - began);
        return tooSlow ? SocketState.CLOSED : super.service(socket);
    }

    private final class PacedBody implements InputBuffer {

        private final InputBuffer body;
        private long ofRequestNanos;
        private long waitedNanos;

        PacedBody(InputBuffer body) {
            this.body = body;
        }

        @Override
        public int doRead(ApplicationBufferHandler into) throws IOException {
            if (ofRequestNanos != request.getStartTimeNanos()) {
                ofRequestNanos = request.getStartTimeNanos();
                waitedNanos = 0;
            }
            long asked = System.nanoTime();
            int read = body.doRead(into);
            waitedNanos += System.nanoTime() - asked;
            if (read >= 0 && !pace.allowsBody(waitedNanos, request.getBytesRead() + read)) {
                SocketTimeoutException late = new SocketTimeoutException("The request arrives too slowly");
                setErrorState(ErrorState.CLOSE_NOW, late);
                throw late;
            }
            return read;
        }

        @Override
        public int available() {
            return body.available();
        }
    }
}
