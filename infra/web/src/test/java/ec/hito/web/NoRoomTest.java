package ec.hito.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.multipart.MultipartException;

/** What cannot be written is not its sender's fault. */
class NoRoomTest extends EdgeTest {
    @TempDir
    private static Path above;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) {
        registry.add(
                "spring.servlet.multipart.location",
                () -> above.resolve("incoming").toString());
    }

    @Test
    void aFullDatabaseIsCalledThatAndNotAway() {
        var answer = get("/api/full", "es");
        assertThat(problem(answer, 503).get("code").stringValue()).isEqualTo("no-room");
        assertThat(answer.headers().firstValue("Retry-After")).contains("60");
    }

    @Test
    void whereTheFolderForFilesIsNoneAnUploadIsToldSoAndIsTakenOnceItIs() throws IOException {
        Files.writeString(above.resolve("incoming"), "in its place");
        assertThat(upload(503)).contains("no-room");
        Files.delete(above.resolve("incoming"));
        assertThat(upload(200)).isEqualTo("5");
    }

    @Test
    void whatItsSenderBrokeOffIsNoWantOfRoom() {
        var reset = new IOException("Connection reset by peer");
        assertThat(NoRoom.forTheParts(new MultipartException("cut", new ClientAbortException(reset))))
                .isFalse();
        assertThat(NoRoom.forTheParts(new MultipartException("cut", new IOException("No space left on device"))))
                .isTrue();
    }

    private String upload(int status) {
        var answer = send(signedIn("/api/files")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(
                        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n"
                                + "bytes\r\n--x--\r\n")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer.body();
    }
}
