package ec.hito.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ec.hito.local.process.Folders;
import ec.hito.local.process.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class LauncherTest {
    /** Services, then Kafka, then PostgreSQL are each given their time before they are killed. */
    private static final Duration STOP_LIMIT = Duration.ofSeconds(40);

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final LocalPorts ports = freePorts();
    private final List<Launched> started = new ArrayList<>();
    private Home home;

    @BeforeEach
    void layOut() throws IOException {
        home = Home.in(folder.resolve("mi carpeta, ñandú"));
    }

    @AfterEach
    void stopAll() throws Exception {
        for (var launched : started) {
            launched.process().destroy();
            launched.awaitEnd(STOP_LIMIT);
        }
        Folders.delete(home.data());
    }

    @Nested
    class WhenRunning {
        @Test
        void loadsThePlanOnceAndFindsItAgainOnOtherPorts() throws Exception {
            var first = run(ports).awaitReady();
            assertThat(first.output())
                    .contains("Hito is ready: http://127.0.0.1:" + ports.query() + "\n")
                    .contains("129 rows, 108 initiatives, effective 2024-03-31");
            assertThat(home.commands()).hasSize(14);
            assertThat(home.commands().getFirst()).startsWith("PUT /api/v1/plan ");
            assertThat(home.commands().getLast()).startsWith("POST /api/v1/imports/matrix?effectiveOn=2024-03-31 ");

            first.process().destroy();
            assertThat(first.awaitEnd(STOP_LIMIT)).isZero();
            assertThat(inUse(ports)).isEmpty();

            var moved = freePorts();
            var second = run(moved).awaitReady();
            assertThat(inUse(ports)).isEmpty();
            assertThat(inUse(moved)).hasSize(5);
            assertThat(home.commands()).hasSize(14);
            assertThatOthersAreKeptAwayFrom(second);
        }

        private void assertThatOthersAreKeptAwayFrom(Launched running) throws Exception {
            for (var words : List.of(List.of("run"), List.of("reset", "--yes"))) {
                var other = home.launch(words);
                assertThat(other.awaitEnd(START_LIMIT)).isEqualTo(1);
                assertThat(other.output())
                        .startsWith("Hito: Hito already runs on " + home.data() + " (process "
                                + running.process().pid() + ")")
                        .hasLineCount(1);
            }
        }

        @Test
        void endsWhatAKilledRunLeftBehindAndEverythingWhenOneServerDies() throws Exception {
            var killed = run(ports).awaitReady();
            killed.process().destroyForcibly().waitFor();
            assertThat(inUse(ports)).hasSize(5);

            var next = run(ports).awaitReady();
            assertThat(next.output())
                    .contains("left behind: command-service, query-service, identity-provider, Kafka, PostgreSQL");

            next.process()
                    .descendants()
                    .filter(process -> process.info()
                            .commandLine()
                            .filter(line -> line.contains("query-service.jar"))
                            .isPresent())
                    .forEach(ProcessHandle::destroyForcibly);
            assertThat(next.awaitEnd(STOP_LIMIT)).isEqualTo(1);
            assertThat(next.output())
                    .contains("Hito: query-service ended by itself; its log is ")
                    .contains("Stand-in listens on " + ports.query());
            assertThat(inUse(ports)).isEmpty();
        }

        @Test
        void stopsAlsoInTheMiddleOfItsFirstStartAndKeepsWhatItMadeFromOtherPeople() throws Exception {
            Folders.delete(home.data());
            var launched = run(ports);
            await().atMost(START_LIMIT).until(() -> launched.output().contains("PostgreSQL starting"));

            launched.process().destroy();

            assertThat(launched.awaitEnd(STOP_LIMIT)).isZero();
            assertThat(inUse(ports)).isEmpty();
            assertThat(ProcessHandle.allProcesses()).noneMatch(this::worksInTheFolder);
            run(ports).awaitReady();
            for (var kept : List.of(home.data(), home.data().resolve("postgres-programs"))) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                        .isEqualTo("rwx------");
            }
        }

        private boolean worksInTheFolder(ProcessHandle process) {
            return process.info()
                    .commandLine()
                    .filter(line -> line.contains(home.data().toString()))
                    .isPresent();
        }
    }

    @Nested
    class WhenSomethingIsInTheWay {
        @Test
        void namesThePortThatIsInUseAndTheOptionThatMovesIt() throws Exception {
            try (var other = new ServerSocket(ports.kafka(), 1, InetAddress.getByName("0.0.0.0"))) {
                var refused = run(ports);

                assertThat(refused.awaitEnd(START_LIMIT)).isEqualTo(1);
                assertThat(refused.output())
                        .isEqualTo("Hito: Port " + other.getLocalPort()
                                + ", for Kafka, is in use by another program: move it with --kafka-port N,"
                                + " or all with --port-offset N.\n");
            }
        }

        @Test
        void saysThatTheDataFolderCannotBeWritten() throws Exception {
            Folders.delete(home.data());
            Files.writeString(home.data(), "a file, not a folder");

            var refused = run(ports);

            assertThat(refused.awaitEnd(START_LIMIT)).isEqualTo(1);
            assertThat(refused.output())
                    .startsWith("Hito: The folder " + home.data() + " cannot be written")
                    .hasLineCount(1);
        }

        @Test
        void saysWhatIsNotBuilt() throws Exception {
            Files.delete(home.folder().resolve("query-service/target/query-service.jar"));

            var refused = run(ports);

            assertThat(refused.awaitEnd(START_LIMIT)).isEqualTo(1);
            assertThat(refused.output()).contains("query-service.jar: build it first");
        }

        @Test
        void explainsItsOptionsToWhoeverMistypesOne() throws Exception {
            var refused = home.launch(List.of("run", "--prot-offset", "1"));

            assertThat(refused.awaitEnd(START_LIMIT)).isEqualTo(2);
            assertThat(refused.output()).contains("There is no option '--prot-offset'.", "--port-offset N");
        }
    }

    private Launched run(LocalPorts chosen) throws IOException {
        var launched = home.launch(List.of(
                "run",
                LocalPorts.QUERY,
                Integer.toString(chosen.query()),
                LocalPorts.COMMAND,
                Integer.toString(chosen.command()),
                LocalPorts.IDENTITY,
                Integer.toString(chosen.identity()),
                LocalPorts.KAFKA,
                Integer.toString(chosen.kafka()),
                LocalPorts.POSTGRES,
                Integer.toString(chosen.postgres())));
        started.add(launched);
        return launched;
    }

    private static LocalPorts freePorts() {
        return new LocalPorts(Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free());
    }

    private static List<Integer> inUse(LocalPorts ports) {
        return Stream.of(ports.query(), ports.command(), ports.identity(), ports.kafka(), ports.postgres())
                .filter(Ports::inUse)
                .toList();
    }
}
