package ec.hito.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ec.hito.local.Options.Task;
import ec.hito.local.demo.Extent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    @Nested
    class WhenNothingIsSaid {
        private final Options options = Options.parse(List.of("--home", "/srv/hito"));

        @Test
        void runsOnTheContractsPorts() {
            assertThat(options.task()).isEqualTo(Task.RUN);
            assertThat(options.ports()).isEqualTo(new LocalPorts(8080, 8081, 9000, 9092, 5433));
        }

        @Test
        void keepsTheDataInTheProjectsFolder() {
            assertThat(options.data()).isEqualTo(Path.of("/srv/hito/.hito"));
        }
    }

    @Nested
    class WhenMovingPorts {
        @Test
        void movesOne() {
            assertThat(Options.parse(List.of("run", "--kafka-port", "19092")).ports())
                    .isEqualTo(new LocalPorts(8080, 8081, 9000, 19092, 5433));
        }

        @Test
        void movesAllOnTopOfThat() {
            assertThat(Options.parse(List.of("--port-offset", "100", "--query-port", "8000"))
                            .ports())
                    .isEqualTo(new LocalPorts(8100, 8181, 9100, 9192, 5533));
        }
    }

    @Test
    void takesTheDataFolderFromWhereThePersonIs() {
        assertThat(Options.parse(List.of("reset", "--data", "elsewhere", "--yes")))
                .satisfies(options -> {
                    assertThat(options.task()).isEqualTo(Task.RESET);
                    assertThat(options.data()).isEqualTo(Path.of("elsewhere").toAbsolutePath());
                    assertThat(options.yes()).isTrue();
                });
    }

    @Nested
    class WhenSimulating {
        private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

        @Test
        void takesEighteenMonthsUpToYesterdayInAFolderOfItsOwn() {
            var options = Options.parse(List.of("demo", "--home", "/srv/hito"));

            assertThat(options.task()).isEqualTo(Task.DEMO);
            assertThat(options.data()).isEqualTo(Path.of("/srv/hito/.hito-demo"));
            assertThat(options.simulated().extent(TODAY))
                    .isEqualTo(new Extent(1, LocalDate.of(2024, 9, 10), LocalDate.of(2026, 3, 9)));
        }

        @Test
        void takesWhatItIsTold() {
            var options = Options.parse(List.of("demo", "--seed", "7", "--months", "2", "--until", "2025-06-30"));

            assertThat(options.simulated().extent(TODAY))
                    .isEqualTo(new Extent(7, LocalDate.of(2025, 5, 1), LocalDate.of(2025, 6, 30)));
        }

        @Test
        void doesNotSimulateWhatHasNotCome() {
            var options = Options.parse(List.of("demo", "--until", "2026-03-10"));

            assertThatThrownBy(() -> options.simulated().extent(TODAY))
                    .hasMessage("The last day that is simulated lies before today, and 2026-03-10 does not.");
        }

        @Test
        void deletesOnlyWhatWasSimulated() {
            var options = Options.parse(List.of("demo", "--reset", "--yes", "--home", "/srv/hito"));

            assertThat(options.task()).isEqualTo(Task.RESET_DEMO);
            assertThat(options.data()).isEqualTo(Path.of("/srv/hito/.hito-demo"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "play, There is no 'play'.",
        "run --seed 2, '--seed, --months, --until and --reset belong to ./hito demo.'",
        "demo --months 0, 'From 1 to 120 months can be simulated, not 0.'",
        "demo --until ayer, 'The option --until needs a day such as 2026-05-31, not ''ayer''.'",
        "--fast, There is no option '--fast'.",
        "--data, The option --data needs a value.",
        "--kafka-port many, 'The option --kafka-port needs a number, not ''many''.'",
        "--port-offset 60000, There is no port 68080 for query-service and the pages.",
        "--query-port 8081, Port 8081 cannot be both for query-service and the pages and for command-service."
    })
    void refusesWhatMakesNoSense(String words, String sentence) {
        assertThatThrownBy(() -> Options.parse(List.of(words.split(" ")))).hasMessage(sentence);
    }
}
