package org.rareearthatlas.operations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Requests that never end, to the real web server with limits of a second.
class SlowRequestsTest {

    private static final RequestPace SHORT = new RequestPace(Duration.ofSeconds(1), Duration.ofSeconds(1), 10_000);
    private static final int STEP_MS = 100;
    private static final int PATIENCE_STEPS = 100;

    @TempDir
    private Path folder;

    private final BlockingQueue<String> read = new LinkedBlockingQueue<>();
    private final Tomcat server = new Tomcat();

    @BeforeEach
    void start() throws LifecycleException {
        server.setBaseDir(folder.toString());
        Connector connector = new Connector(new PacedHttp11Protocol(SHORT));
        connector.setPort(0);
        server.setConnector(connector);
        Context context = server.addContext("", folder.toString());
        Tomcat.addServlet(context, "reader", new Reader());
        context.addServletMappingDecoded("/*", "reader");
        server.start();
    }

    @AfterEach
    void stop() throws LifecycleException {
        server.stop();
        server.destroy();
    }

    private final class Reader extends HttpServlet {

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            try {
                byte[] all = request.getInputStream().readAllBytes();
                read.add("read " + all.length);
                response.getOutputStream().print(all.length);
            } catch (IOException e) {
                read.add("given up");
                throw e;
            }
        }
    }

    private Socket open(String beginning) throws IOException {
        Socket socket = new Socket("localhost", server.getConnector().getLocalPort());
        send(socket, beginning);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /// Sends a piece every tenth of a second until the server closes.
    ///
    /// @return how many it took
    private static int trickle(Socket socket, String piece) throws Exception {
        socket.setSoTimeout(STEP_MS);
        byte[] answer = new byte[8192];
        for (int sent = 0; sent < PATIENCE_STEPS; sent++) {
            try {
                send(socket, piece);
                if (socket.getInputStream().read(answer) < 0) {
                    return sent;
                }
            } catch (java.net.SocketTimeoutException e) {
                // Still open.
            } catch (IOException closed) {
                return sent;
            }
        }
        throw new AssertionError("The server still listens after " + PATIENCE_STEPS * STEP_MS + " ms");
    }

    private @Nullable String outcome() throws InterruptedException {
        return read.poll(10, TimeUnit.SECONDS);
    }

    @Test
    void slowlorisAHeaderThatNeverEndsIsCutOff() throws Exception {
        try (Socket socket = open("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")) {
            assertThat(trickle(socket, "a")).isBetween(5, 40);
        }
        assertThat(read).isEmpty();
    }

    @Test
    void slowlorisARequestLineThatNeverEndsIsCutOff() throws Exception {
        try (Socket socket = open("GET /")) {
            assertThat(trickle(socket, "a")).isBetween(5, 40);
        }
    }

    @Test
    void slowBodyThatNeverEndsIsCutOff() throws Exception {
        try (Socket socket = open("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n")) {
            assertThat(trickle(socket, "a")).isBetween(5, 40);
        }
        assertThat(outcome()).isEqualTo("given up");
    }

    @Test
    void slowChunksThatNeverEndAreCutOff() throws Exception {
        try (Socket socket = open("POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n")) {
            assertThat(trickle(socket, "1\r\na\r\n")).isBetween(5, 40);
        }
        assertThat(outcome()).isEqualTo("given up");
    }

    @Test
    void aLongBodyThatKeepsComingIsReadToItsEnd() throws Exception {
        int pieces = 30;
        String piece = "a".repeat(2000);
        try (Socket socket = open("POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
                + pieces * piece.length() + "\r\n\r\n")) {
            for (int i = 0; i < pieces; i++) {
                send(socket, piece);
                Thread.sleep(STEP_MS);
            }
            assertThat(outcome()).isEqualTo("read 60000");
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void aConnectionKeptOpenMayBeUsedAgainAfterALongRest() throws Exception {
        String request = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\nabc";
        try (Socket socket = open(request)) {
            assertThat(outcome()).isEqualTo("read 3");
            Thread.sleep(1500);
            send(socket, request);
            assertThat(outcome()).isEqualTo("read 3");
        }
    }
}
