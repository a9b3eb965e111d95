package ec.hito.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SimulationPartsTest {
    private static final LocalDate FRIDAY = LocalDate.of(2025, 5, 30);

    @Nested
    class AnAgenda {
        private final Agenda agenda = new Agenda(new Extent(1, FRIDAY, FRIDAY.plusDays(9)));
        private final List<String> happened = new ArrayList<>();

        @Test
        void goesByTimeWhateverItWasToldFirst() {
            agenda.at(FRIDAY.plusDays(3).atTime(9, 0), () -> happened.add("later"));
            agenda.at(FRIDAY.atTime(9, 0), () -> {
                happened.add("first");
                agenda.at(FRIDAY.plusDays(1).atTime(9, 0), () -> happened.add("what follows from it"));
            });

            agenda.run();

            assertThat(happened).containsExactly("first", "what follows from it", "later");
        }

        @Test
        void endsWithItsLastEvening() {
            agenda.at(FRIDAY.plusDays(9).atTime(19, 59), () -> happened.add("on the last evening"));
            agenda.at(FRIDAY.plusDays(10).atTime(0, 0), () -> happened.add("too late"));

            agenda.run();

            assertThat(happened).containsExactly("on the last evening");
        }
    }

    @Nested
    class Luck {
        @Test
        void isTheSameForTheSameSeedAndSubjectOnly() {
            assertThat(drawn(7, "INI-2024-0001")).isEqualTo(drawn(7, "INI-2024-0001"));
            assertThat(drawn(7, "INI-2024-0001")).isNotEqualTo(drawn(8, "INI-2024-0001"));
            assertThat(drawn(7, "INI-2024-0001")).isNotEqualTo(drawn(7, "INI-2024-0002"));
        }

        @Test
        void callsNobodyToTheOfficeOnAWeekend() {
            var chance = new Chance(1, "hours");
            for (int day = 0; day < 14; day++) {
                var hour = chance.officeHour(FRIDAY.plusDays(day));
                assertThat(hour.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
                assertThat(hour.getHour()).isBetween(8, 15);
            }
        }

        private static List<Integer> drawn(long seed, String subject) {
            var chance = new Chance(seed, subject);
            return IntStream.range(0, 10).mapToObj(_ -> chance.between(1, 1000)).toList();
        }
    }

    @Nested
    class AMilestone {
        /** Half as fast as planned: 200 days instead of 100. */
        private final Milestone milestone = new Milestone("1", "Diseño", FRIDAY, FRIDAY, FRIDAY.plusDays(100), 0.5);

        @Test
        void movesInStepsAndIsNeverDoneBeforeItIs() {
            assertThat(milestone.finishes()).isEqualTo(FRIDAY.plusDays(200));
            assertThat(milestone.percentAfter(FRIDAY.minusDays(3))).isZero();
            assertThat(milestone.percentAfter(FRIDAY.plusDays(99))).isEqualTo(45);
            assertThat(milestone.percentAfter(FRIDAY.plusDays(300))).isEqualTo(95);
        }

        @Test
        void takesALateRecordOnlyBetweenItsNeighbours() {
            milestone.records(FRIDAY.plusDays(30), 10);
            milestone.records(FRIDAY.plusDays(90), 40);

            assertThat(milestone.takes(FRIDAY.plusDays(60), 30)).isTrue();
            assertThat(milestone.takes(FRIDAY.plusDays(60), 10)).isFalse();
            assertThat(milestone.takes(FRIDAY.plusDays(60), 45)).isFalse();
            assertThat(milestone.takes(FRIDAY.minusDays(1), 5)).isFalse();
        }
    }

    @Test
    void aDocumentSaysThatItIsSimulatedAndWhereItsPartsAre() {
        var text = new String(Pdf.of("Acta (final)", "Año"), StandardCharsets.ISO_8859_1);

        assertThat(text)
                .startsWith("%PDF-1.4")
                .contains("DATOS SIMULADOS", "(Acta \\(final\\))")
                .endsWith("%%EOF\n");
        var table = Integer.parseInt(text.substring(text.indexOf("startxref\n") + 10)
                .lines()
                .findFirst()
                .orElseThrow());
        assertThat(text.substring(table)).startsWith("xref\n0 6\n");
        var third = Integer.parseInt(
                text.substring(table).lines().skip(5).findFirst().orElseThrow().substring(0, 10));
        assertThat(text.substring(third)).startsWith("3 0 obj");
    }
}
