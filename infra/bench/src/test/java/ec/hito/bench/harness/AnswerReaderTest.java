package ec.hito.bench.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ec.hito.bench.harness.KeepAliveClient.Answer;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnswerReaderTest {
    @Test
    void readsAnswersOfKnownLengthAndInChunksOneAfterTheOther() throws Exception {
        var reader = of("""
            HTTP/1.1 200\r
            Hito-Position: 42\r
            Content-Length: 4\r
            \r
            año\
            """ + """
            HTTP/1.1 503 Service Unavailable\r
            Transfer-Encoding: chunked\r
            Connection: close\r
            \r
            a\r
            0123456789\r
            1\r
            x\r
            0\r
            \r
            """);

        assertThat(reader.read()).isEqualTo(new Answer(200, 42, "año"));
        assertThat(reader.wasLast()).isFalse();
        assertThat(reader.read()).isEqualTo(new Answer(503, 0, "0123456789x"));
        assertThat(reader.wasLast()).isTrue();
        assertThatThrownBy(reader::read).isInstanceOf(EOFException.class);
    }

    private static AnswerReader of(String text) {
        return new AnswerReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
