package org.rareearthatlas.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// One connection to a running atlas, kept open (HTTP/1.1). It shares the processors with what it measures, so it does
/// as little as it can: Java's own client takes longer for a request than the atlas for many an answer.
final class AtlasHttp implements AutoCloseable {

    private final URI address;
    private Socket socket;
    private InputStream in;
    private final byte[] skipped = new byte[64 * 1024];

    private AtlasHttp(String address) throws IOException {
        this.address = URI.create(address);
        open();
    }

    private void open() throws IOException {
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
    }

    /// @param address such as `http://localhost:8080`
    static AtlasHttp connect(String address) {
        try {
            return new AtlasHttp(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Asks for an answer, compressed as browsers do when `compressed`.
    ///
    /// @return the bytes of the body as they were sent
    /// @throws IllegalStateException when the answer is none
    long get(String path, boolean compressed) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n"
                + (compressed ? "Accept-Encoding: gzip\r\n" : "") + "\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        long length = 0;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                length = -1;
            } else if (lower.equals("connection: close")) {
                last = true;
            }
        }
        long bytes = length < 0 ? chunks() : skip(length);
        if (last) {
            socket.close();
            open();
        }
        if (status != 200 && status != 204) {
            throw new IllegalStateException(path + ": " + status);
        }
        return bytes;
    }

    private String line() throws IOException {
        int size = 0;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            skipped[size++] = (byte) next;
        }
        return new String(skipped, 0, size - 1, StandardCharsets.ISO_8859_1);
    }

    private long chunks() throws IOException {
        long bytes = 0;
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            bytes += skip(size);
            line();
        }
        line();
        return bytes;
    }

    private long skip(long length) throws IOException {
        for (long left = length; left > 0; ) {
            int read = in.read(skipped, 0, (int) Math.min(left, skipped.length));
            if (read < 0) {
                throw new EOFException();
            }
            left -= read;
        }
        return length;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
