package ec.hito.command.service;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.evidence.SampleFiles;
import ec.hito.eventstore.reader.EventLog;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * Disks that take nothing more: the database's, whose word for it a trigger brings about, and that of the folder for incoming files, where
 * something else stands. {@code ./hito soak disk} fills real ones.
 */
class NoRoomTest extends ServiceTest {
    private final byte[] bytes = SampleFiles.pdf(UUID.randomUUID().toString());

    private String initiative = "";

    @BeforeEach
    void anInitiativeStands() {
        initiative = client.created("/initiatives", registration(freshName()));
    }

    @Nested
    class WhenTheDatabasesDiskIsFull {
        @Autowired
        private EventLog log;

        @BeforeEach
        void fill() {
            asOwner("""
                create or replace function event_log.no_room() returns trigger language plpgsql as $$
                begin raise 'could not extend file: No space left on device' using errcode = 'disk_full'; end $$
                """);
            asOwner("create trigger full_disk before insert on event_log.event execute function event_log.no_room()");
            asOwner("create trigger full_disk before insert on evidence.chunk execute function event_log.no_room()");
        }

        @AfterEach
        void makeRoom() {
            asOwner("drop trigger if exists full_disk on event_log.event");
            asOwner("drop trigger if exists full_disk on evidence.chunk");
        }

        @Test
        void anActIsToldSoLeavesNothingBehindAndIsTakenUnderItsKeyOnceThereIsRoom() {
            var before = log.head().position();
            var key = UUID.randomUUID().toString();

            refused(report(key));
            assertThat(log.head().position()).isEqualTo(before);

            makeRoom();
            client.accepted(report(key), 200);
            assertThat(log.head().position()).isEqualTo(before + 1);
        }

        @Test
        void anUploadIsToldSoAndLeavesNothingBehind() {
            var before = withoutBytes();

            refused(client.upload("acta.pdf", bytes));

            assertThat(withoutBytes()).isEqualTo(before);
            makeRoom();
            client.accepted(client.upload("acta.pdf", bytes), 201);
        }

        /** The files that are said to be there, and of which nothing is. */
        private List<String> withoutBytes() {
            return owner().sql("select c.sha256::text from evidence.content c where not exists (select from"
                            + " evidence.chunk k where k.sha256 = c.sha256) and removed_at is null order by 1")
                    .query(String.class)
                    .list();
        }

        @Test
        void anImportIsToldSo() {
            var file = "initiative_code,title,due_on,weight\n%s,Obra,2034-06-30,2\n".formatted(code());
            refused(client.importFile("milestones", file.getBytes(StandardCharsets.UTF_8), Map.of()));
        }

        @Test
        void readingGoesOn() {
            makeRoom();
            var upload = client.accepted(client.upload("acta.pdf", bytes), 201);
            fill();
            assertThat(client.download(upload.get("uploadId").stringValue()).body())
                    .isEqualTo(bytes);
        }

        private String code() {
            return owner().sql(
                            "select payload->>'code' from event_log.event where stream_id = :stream and sequence = 0")
                    .param("stream", "initiative-" + initiative)
                    .query(String.class)
                    .single();
        }
    }

    @Nested
    class WhenTheFolderForIncomingFilesIsOfNoUse {
        @Value("${spring.servlet.multipart.location}")
        private Path folder;

        @BeforeEach
        void putAFileInItsPlace() throws IOException {
            try (var files = Files.newDirectoryStream(folder)) {
                for (var file : files) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
            Files.writeString(folder, "");
        }

        @AfterEach
        void putItBack() throws IOException {
            Files.deleteIfExists(folder);
            Files.createDirectories(folder);
        }

        @Test
        void anUploadIsToldSoAndIsTakenOnceItIsBack() throws IOException {
            refused(client.upload("acta.pdf", bytes));
            putItBack();
            client.accepted(client.upload("acta.pdf", bytes), 201);
        }

        @Test
        void anImportIsToldSo() {
            refused(client.importFile("matrix", "x".getBytes(StandardCharsets.UTF_8), Map.of()));
        }

        @Test
        void actsGoOn() {
            client.accepted(report(UUID.randomUUID().toString()), 200);
        }
    }

    private void refused(HttpResponse<String> answer) {
        assertThat(client.refused(answer, 503).get("code").stringValue()).isEqualTo("no-room");
    }

    private HttpResponse<String> report(String key) {
        return client.postWith(
                "Idempotency-Key",
                key,
                "/initiatives/" + initiative + "/situation-reports",
                "{\"period\": \"2024-05\", \"kind\": \"obstacle\", \"text\": \"Sigue en trámite\"}");
    }
}
