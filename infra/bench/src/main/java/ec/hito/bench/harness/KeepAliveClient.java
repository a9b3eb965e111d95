package ec.hito.bench.harness;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One HTTP/1.1 connection that is kept open: one request, one answer, on the caller's thread. The JDK's client hands each request through
 * several threads and takes more of a small machine than the service that is measured; this one writes and reads a few hundred bytes.
 */
public final class KeepAliveClient implements AutoCloseable {
    /**
     * An answer.
     *
     * @param position of the log, where the answer names one, else 0
     */
    public record Answer(int status, long position, String body) {
        /** @throws BenchFailure if the status is another one */
        public Answer require(int expected) {
            if (status != expected) {
                throw new BenchFailure("Answered %d: %s".formatted(status, body));
            }
            return this;
        }
    }

    private static final String POSITION = "hito-position:";
    private static final String LENGTH = "content-length:";
    private static final String CHUNKED = "transfer-encoding: chunked";

    private final Socket socket;
    private final InputStream in;
    private final String host;

    public KeepAliveClient(int port) {
        try {
            this.socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
            socket.setTcpNoDelay(true);
            this.in = new BufferedInputStream(socket.getInputStream());
            this.host = "127.0.0.1:" + port;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Answer post(String path, String json) {
        return send("POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Type: application/json\r\n"
                + "Accept: application/json\r\nContent-Length: " + utf8(json).length + "\r\n\r\n" + json);
    }

    public Answer get(String path) {
        return send("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAccept: application/json\r\n\r\n");
    }

    private Answer send(String request) {
        try {
            socket.getOutputStream().write(utf8(request));
            return read();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Answer read() throws IOException {
        var status = Integer.parseInt(line().split(" ", 3)[1]);
        var position = 0L;
        var length = 0;
        var chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith(POSITION)) {
                position = Long.parseLong(header.substring(POSITION.length()).strip());
            } else if (lower.startsWith(LENGTH)) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            } else if (lower.equals(CHUNKED)) {
                chunked = true;
            }
        }
        return new Answer(status, position, chunked ? chunks() : text(length));
    }

    private String chunks() throws IOException {
        var body = new StringBuilder();
        for (var length = chunkLength(); length > 0; length = chunkLength()) {
            body.append(text(length));
            line();
        }
        line();
        return body.toString();
    }

    private int chunkLength() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String text(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer broke off");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection was closed");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
