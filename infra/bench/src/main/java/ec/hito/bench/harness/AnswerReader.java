package ec.hito.bench.harness;

import ec.hito.bench.harness.KeepAliveClient.Answer;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads one HTTP/1.1 answer after the other. */
final class AnswerReader {
    private static final String POSITION = "hito-position:";
    private static final String LENGTH = "content-length:";
    private static final String CHUNKED = "transfer-encoding: chunked";
    private static final String CLOSE = "connection: close";

    private final InputStream in;
    private long position;
    private int length;
    private boolean chunked;
    private boolean last;

    AnswerReader(InputStream in) {
        this.in = in;
    }

    Answer read() throws IOException {
        position = 0;
        length = 0;
        chunked = false;
        var status = Integer.parseInt(line().split(" ", 3)[1]);
        for (var header = line(); !header.isEmpty(); header = line()) {
            note(header.toLowerCase(Locale.ROOT));
        }
        return new Answer(status, position, chunked ? chunks() : text(length));
    }

    /** Whether the server closes the connection after the answer that was read. */
    boolean wasLast() {
        return last;
    }

    private void note(String header) {
        if (header.startsWith(POSITION)) {
            position = Long.parseLong(header.substring(POSITION.length()).strip());
        } else if (header.startsWith(LENGTH)) {
            length = Integer.parseInt(header.substring(LENGTH.length()).strip());
        } else if (header.equals(CHUNKED)) {
            chunked = true;
        } else if (header.equals(CLOSE)) {
            last = true;
        }
    }

    private String chunks() throws IOException {
        var body = new StringBuilder();
        for (var size = chunkSize(); size > 0; size = chunkSize()) {
            body.append(text(size));
            line();
        }
        line();
        return body.toString();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String text(int bytes) throws IOException {
        var text = in.readNBytes(bytes);
        if (text.length < bytes) {
            throw new EOFException("the answer broke off");
        }
        return new String(text, StandardCharsets.UTF_8);
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
}
