package ec.hito.bench.harness;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One HTTP/1.1 connection that is kept open until the server asks to close it, as Tomcat does after many requests; then the next takes its
 * place. One request, one answer, on the caller's thread. The JDK's client hands each request through
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

    private final int port;
    private final String host;
    private final String authorization;
    private Connection connection;

    private record Connection(Socket socket, AnswerReader reader) {
        static Connection to(int port) throws IOException {
            var socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
            socket.setTcpNoDelay(true);
            return new Connection(socket, new AnswerReader(new BufferedInputStream(socket.getInputStream())));
        }
    }

    /** For what needs no token. */
    public KeepAliveClient(int port) {
        this("", port);
    }

    /** @param token of whoever calls */
    public KeepAliveClient(int port, String token) {
        this("\r\nAuthorization: Bearer " + token, port);
    }

    private KeepAliveClient(String authorization, int port) {
        try {
            this.authorization = authorization;
            this.port = port;
            this.host = "127.0.0.1:" + port;
            this.connection = Connection.to(port);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Answer post(String path, String json) {
        return send(
                "POST " + path + " HTTP/1.1\r\nHost: " + host + authorization + "\r\nContent-Type: application/json\r\n"
                        + "Accept: application/json\r\nContent-Length: " + utf8(json).length + "\r\n\r\n" + json);
    }

    public Answer get(String path) {
        return send("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAccept: application/json\r\n\r\n");
    }

    private Answer send(String request) {
        try {
            connection.socket().getOutputStream().write(utf8(request));
            var answer = connection.reader().read();
            if (connection.reader().wasLast()) {
                connection.socket().close();
                connection = Connection.to(port);
            }
            return answer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            connection.socket().close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
