package ec.hito.command.imports.assignments;

import static ec.hito.command.imports.Runs.CODE;
import static ec.hito.command.imports.Runs.DAY;
import static ec.hito.command.imports.Runs.MOVILIDAD;
import static ec.hito.command.imports.Runs.OTHER_CODE;
import static ec.hito.command.imports.Runs.SALUD;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.imports.ImportDecision;
import ec.hito.command.imports.Remark;
import ec.hito.command.imports.RowChange;
import ec.hito.command.imports.Runs;
import ec.hito.command.imports.table.Table;
import ec.hito.command.initiative.Initiative;
import ec.hito.command.initiative.InitiativeDecider;
import ec.hito.command.initiative.Registered;
import ec.hito.model.InitiativeCode;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.ImportApplied;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.LeadSecretariatAssigned;
import ec.hito.model.stored.SecretariatJoined;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AssignmentImportTest {
    private static final String HEADERS = "participants,initiative_code,lead_secretariat\n";
    private static final String BOTH = HEADERS + "salud; movilidad,INI-2024-0001,movilidad\n,ini-2024-0002,salud\n";

    private final Map<InitiativeCode, Registered> known = new HashMap<>();

    AssignmentImportTest() {
        standing(Runs.registered(CODE));
        standing(Runs.registered(OTHER_CODE));
    }

    private void standing(List<? extends DomainEvent> events) {
        for (var event : events) {
            if (event instanceof InitiativeEvent about) {
                Initiative before = known.values().stream()
                        .filter(one -> one.registration().id().equals(about.initiativeId()))
                        .<Initiative>map(one -> one)
                        .findFirst()
                        .orElse(Initiative.INITIAL);
                var after = (Registered) InitiativeDecider.evolve(before, about);
                known.put(after.registration().code(), after);
            }
        }
    }

    private ImportDecision decide(String csv) {
        var file = AssignmentFile.of(Table.read(csv.getBytes(StandardCharsets.UTF_8)));
        return AssignmentImport.decide(file, known, Runs.CATALOGUE, Runs.by(Runs.PLANNING));
    }

    @Nested
    class WhenTheFileIsWell {
        @Test
        void secretariatsLeadAndTakePart() {
            var planned = Runs.planned(decide(BOTH));
            assertThat(planned.events())
                    .startsWith(
                            new LeadSecretariatAssigned(Runs.idOf(CODE), MOVILIDAD, DAY),
                            new SecretariatJoined(Runs.idOf(CODE), SALUD, DAY),
                            new SecretariatJoined(Runs.idOf(CODE), MOVILIDAD, DAY),
                            new LeadSecretariatAssigned(Runs.idOf(OTHER_CODE), SALUD, DAY));
            assertThat(planned.events().getLast()).isInstanceOfSatisfying(ImportApplied.class, applied -> {
                assertThat(applied.kind()).isEqualTo("assignments");
                assertThat(applied.changed()).isEqualTo(2);
            });
            assertThat(planned.report().changed()).isEqualTo(2);
        }

        @Test
        void everyChangeIsToldWithItsRow() {
            assertThat(Runs.planned(decide(BOTH)).report().changes())
                    .containsExactly(
                            new RowChange(2, CODE, "initiative.lead-secretariat-assigned", "movilidad"),
                            new RowChange(2, CODE, "initiative.secretariat-joined", "salud"),
                            new RowChange(2, CODE, "initiative.secretariat-joined", "movilidad"),
                            new RowChange(3, OTHER_CODE, "initiative.lead-secretariat-assigned", "salud"));
        }

        @Test
        void repeatedItChangesNothing() {
            standing(Runs.planned(decide(BOTH)).events());
            var again = Runs.planned(decide(BOTH));
            assertThat(again.events()).isEmpty();
            assertThat(again.report().unchanged()).isEqualTo(2);
        }

        @Test
        void aBlankCellSaysNothing() {
            standing(Runs.planned(decide(BOTH)).events());
            assertThat(Runs.planned(decide(HEADERS + ",INI-2024-0001,\n")).events())
                    .isEmpty();
        }

        @Test
        void severalRowsOfOneInitiativeAddUp() {
            var planned = Runs.planned(decide(HEADERS + "salud,INI-2024-0001,\nsalud;movilidad,INI-2024-0001,\n"));
            assertThat(planned.events()).hasSize(3);
            assertThat(planned.report().initiatives()).isEqualTo(1);
        }
    }

    @Nested
    class WhenARowIsWrong {
        @Test
        void whatIsUnknownIsNamed() {
            assertThat(Runs.rejected(decide(
                            HEADERS + "cultura,INI-2024-0001,ambiente\n" + "salud,INI-2024-0009,\n" + "Salud,I1,\n")))
                    .containsExactly(
                            new Remark(4, "initiative_code", "not-an-initiative-code", List.of("I1")),
                            new Remark(4, "participants", "not-a-secretariat-code", List.of("Salud")),
                            new Remark(
                                    2,
                                    "lead_secretariat",
                                    "unknown-reference",
                                    List.of(new SecretariatCode("ambiente"))),
                            new Remark(2, "participants", "unknown-reference", List.of(new SecretariatCode("cultura"))),
                            new Remark(
                                    3,
                                    "initiative_code",
                                    "unknown-initiative",
                                    List.of(new InitiativeCode("INI-2024-0009"))));
        }

        @Test
        void twoLeadsOfOneInitiativeContradictEachOther() {
            assertThat(Runs.rejected(decide(HEADERS + ",INI-2024-0001,salud\n,INI-2024-0001,movilidad\n")))
                    .containsExactly(new Remark(3, "lead_secretariat", "two-leads", List.of(SALUD)));
        }
    }
}
