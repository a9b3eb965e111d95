package ec.hito.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchFailureTest {
    @TempDir
    Path folder;

    @Nested
    class WhenTheLogComplains {
        @Test
        void showsTheErrorWithItsCausesAndNeitherFramesNorWhatCameAfter() {
            assertThat(failureFor("""
                2026-09-27T08:00:00.000-05:00  WARN 7 --- [main] pool : slow
                2026-09-27T08:00:01.000-05:00 ERROR 7 --- [main] boot : Application run failed

                java.lang.IllegalStateException: no schema
                \tat ec.hito.Main.main(Main.java:7)
                \t... 12 common frames omitted
                Caused by: java.sql.SQLException: permission denied
                \tat org.postgresql.Driver.connect(Driver.java:1)
                2026-09-27T08:00:02.000-05:00  INFO 7 --- [main] pool : closed after an ERROR
                """)).hasMessage("""
                    Kafka ended by itself; its log is %s.
                      2026-09-27T08:00:01.000-05:00 ERROR 7 --- [main] boot : Application run failed
                      java.lang.IllegalStateException: no schema
                      Caused by: java.sql.SQLException: permission denied\
                    """.formatted(log()));
        }

        @Test
        void showsTheHintOfPostgres() {
            assertThat(failureFor("""
                2026-09-27 08:00:00.000 UTC [7] LOG:  starting
                2026-09-27 08:00:01.000 UTC [7] FATAL:  lock file exists
                2026-09-27 08:00:01.000 UTC [7] HINT:  Is another server running?
                2026-09-27 08:00:01.000 UTC [7] LOG:  database system is shut down
                """)).hasMessageEndingWith("""
                    .
                      2026-09-27 08:00:01.000 UTC [7] FATAL:  lock file exists
                      2026-09-27 08:00:01.000 UTC [7] HINT:  Is another server running?\
                    """);
        }

        @Test
        void showsAnExceptionThatNoLoggerReported() {
            assertThat(failureFor("""
                2026-09-27T08:00:00.000-05:00 INFO  [main] kafka - starting
                Exception in thread "main" java.lang.RuntimeException: Invalid cluster.id
                \tat kafka.Kafka.main(Kafka.scala)
                """))
                    .hasMessageEndingWith(
                            ".\n  Exception in thread \"main\" java.lang.RuntimeException: Invalid cluster.id");
        }

        @Test
        void showsTheDeathOfAJvmThatFollowsAWarning() {
            assertThat(failureFor("""
                2026-09-27T08:00:00.000-05:00 ERROR [main] kafka - one request failed
                2026-09-27T08:00:01.000-05:00 WARN  [main] kafka - memory is low
                java.io.IOException: the warning's own
                Terminating due to java.lang.OutOfMemoryError: Java heap space
                """)).hasMessageEndingWith("""
                    .
                      2026-09-27T08:00:00.000-05:00 ERROR [main] kafka - one request failed
                      Terminating due to java.lang.OutOfMemoryError: Java heap space\
                    """);
        }

        @Test
        void showsAWarningWhereThereIsNoError() {
            assertThat(failureFor("""
                2026-09-27T08:00:00.000-05:00 WARN  [main] kafka - nearly
                2026-09-27T08:00:01.000-05:00 INFO  [main] kafka - going on
                """))
                    .hasMessageEndingWith(".\n  2026-09-27T08:00:00.000-05:00 WARN  [main] kafka - nearly");
        }
    }

    @Test
    void showsTheEndOfALogWithoutComplaints() {
        assertThat(failureFor("first\n".repeat(20) + "last\n")).hasMessageEndingWith("first\n  last");
    }

    @Test
    void saysThatTheDiskIsFull() {
        assertThat(failureFor("""
            2026-09-27 08:00:01.000 UTC [7] PANIC:  could not write to file: No space left on device
            2026-09-27 08:00:01.000 UTC [7] LOG:  database system is shut down
            """)).hasMessageStartingWith("""
                Kafka ended by itself because the disk is full: free some space and start again; its log is %s.
                  2026-09-27 08:00:01.000 UTC [7] PANIC:  could not\
                """.formatted(log()));
    }

    private Path log() {
        return folder.resolve("kafka.log");
    }

    private LaunchFailure failureFor(String printed) {
        try {
            Files.writeString(log(), printed);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return LaunchFailure.of("Kafka", "ended by itself", new LogFile(log()), null);
    }
}
