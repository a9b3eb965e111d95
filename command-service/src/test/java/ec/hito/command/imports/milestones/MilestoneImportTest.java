package ec.hito.command.imports.milestones;

import static ec.hito.command.imports.Runs.CODE;
import static ec.hito.command.imports.Runs.DAY;
import static ec.hito.command.imports.Runs.MOVILIDAD;
import static ec.hito.command.imports.Runs.OTHER_CODE;
import static ec.hito.command.imports.Runs.SALUD;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.imports.ImportDecision;
import ec.hito.command.imports.Remark;
import ec.hito.command.imports.RowChange;
import ec.hito.command.imports.Runs;
import ec.hito.command.imports.table.Table;
import ec.hito.command.imports.table.Workbooks;
import ec.hito.model.InitiativeCode;
import ec.hito.model.MilestoneId;
import ec.hito.model.Weight;
import ec.hito.model.stored.Actor;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.ImportApplied;
import ec.hito.model.stored.InitiativeCompleted;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.LeadSecretariatAssigned;
import ec.hito.model.stored.MilestoneCancelled;
import ec.hito.model.stored.MilestonePlanned;
import ec.hito.model.stored.MilestoneRescheduled;
import ec.hito.model.stored.MilestoneRevoked;
import ec.hito.model.stored.MilestoneReweighted;
import ec.hito.model.stored.Role;
import ec.hito.model.stored.SecretariatsMerged;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MilestoneImportTest {
    private static final String HEADERS = "initiative_code;title;due_on;weight;deliverable;phase\n";
    private static final String BOTH = HEADERS
            + "INI-2024-0001;Diseño aprobado;2024-12-31;2,5;Planos;Estudios\n"
            + "INI-2024-0002;Diseño aprobado;2025-06-30;1;;\n";
    private static final LocalDate LATER = LocalDate.of(2024, 6, 15);

    private final Map<InitiativeCode, List<InitiativeEvent>> log = new HashMap<>();

    MilestoneImportTest() {
        log.put(CODE, new ArrayList<>(Runs.registered(CODE)));
        log.put(OTHER_CODE, new ArrayList<>(Runs.registered(OTHER_CODE)));
    }

    private ImportDecision decide(byte[] file, Actor actor) {
        return decide(file, actor, Runs.CATALOGUE);
    }

    private ImportDecision decide(byte[] file, Actor actor, Catalogue catalogue) {
        var known = new HashMap<InitiativeCode, KnownMilestones>();
        log.forEach((code, events) -> KnownMilestones.of(events).ifPresent(milestones -> known.put(code, milestones)));
        return MilestoneImport.decide(MilestoneFile.of(Table.read(file)), known, catalogue, Runs.by(actor));
    }

    private ImportDecision decide(String csv) {
        return decide(csv.getBytes(StandardCharsets.UTF_8), Runs.PLANNING);
    }

    private void happened(List<? extends DomainEvent> events) {
        for (var event : events) {
            if (event instanceof InitiativeEvent about) {
                var code = about.initiativeId().equals(Runs.idOf(CODE)) ? CODE : OTHER_CODE;
                log.computeIfAbsent(code, _ -> new ArrayList<>()).add(about);
            }
        }
    }

    private MilestonePlanned imported() {
        var planned = Runs.planned(decide(BOTH));
        happened(planned.events());
        return (MilestonePlanned) planned.events().getFirst();
    }

    @Nested
    class WhenTheFileIsWell {
        @Test
        void everyRowPlansAMilestone() {
            var planned = Runs.planned(decide(BOTH));
            assertThat(planned.events()).hasSize(3);
            assertThat(planned.events().getFirst()).isInstanceOfSatisfying(MilestonePlanned.class, milestone -> {
                assertThat(milestone.initiativeId()).isEqualTo(Runs.idOf(CODE));
                assertThat(milestone.title()).isEqualTo("Diseño aprobado");
                assertThat(milestone.dueOn()).isEqualTo("2024-12-31");
                assertThat(milestone.weight()).hasToString("2.5");
                assertThat(milestone.deliverable()).isEqualTo("Planos");
                assertThat(milestone.phase()).isEqualTo("Estudios");
                assertThat(milestone.effectiveOn()).isEqualTo(DAY);
            });
            assertThat(planned.events().getLast())
                    .isInstanceOfSatisfying(
                            ImportApplied.class,
                            applied -> assertThat(applied.kind()).isEqualTo("milestones"));
            assertThat(planned.report().changes())
                    .containsExactly(
                            new RowChange(2, CODE, "initiative.milestone-planned", "Diseño aprobado"),
                            new RowChange(3, OTHER_CODE, "initiative.milestone-planned", "Diseño aprobado"));
        }

        @Test
        void aWorkbookWithMergedCellsAndDaysSaysTheSame() {
            var workbook = Workbooks.of(sheet -> {
                var headers = List.of("title", "initiative_code", "weight", "due_on");
                headers.forEach(header -> sheet.value(0, headers.indexOf(header), header));
                sheet.value(1, 1, "INI-2024-0001");
                sheet.range(1, 1, 2, 1).merge();
                for (int row = 1; row < 3; row++) {
                    sheet.value(row, 0, "Hito " + row);
                    sheet.value(row, 2, 2.5);
                    sheet.value(row, 3, LocalDate.of(2024, 12, 30 + row - 1));
                    sheet.style(row, 3).format("yyyy-mm-dd").set();
                }
            });
            var planned = Runs.planned(decide(workbook, Runs.PLANNING));
            assertThat(planned.report().changed()).isEqualTo(1);
            assertThat(planned.events())
                    .filteredOn(MilestonePlanned.class::isInstance)
                    .extracting(event -> ((MilestonePlanned) event).dueOn().toString())
                    .containsExactly("2024-12-30", "2024-12-31");
        }
    }

    @Nested
    class WhenTheMilestoneStands {
        @Test
        void theSameFileChangesNothing() {
            imported();
            var again = Runs.planned(decide(BOTH.replace("Diseño", "DISEÑO")));
            assertThat(again.events()).isEmpty();
            assertThat(again.report().unchanged()).isEqualTo(2);
        }

        @Test
        void anotherDueDayOrWeightAsksForItsOwnAct() {
            imported();
            assertThat(Runs.rejected(decide(BOTH.replace("2024-12-31;2,5", "2025-01-31;3"))))
                    .containsExactly(
                            new Remark(2, "due_on", "due-otherwise", List.of(LocalDate.of(2024, 12, 31))),
                            new Remark(2, "weight", "weighs-otherwise", List.of(new Weight(new BigDecimal("2.5")))));
        }

        @Test
        void whatWasSetAnewSinceIsFoundEitherWay() {
            var id = imported().milestoneId();
            happened(List.of(
                    new MilestoneRescheduled(
                            Runs.idOf(CODE), id, LocalDate.of(2025, 1, 31), "Lluvias", null, null, LATER),
                    new MilestoneReweighted(Runs.idOf(CODE), id, Weight.of(4), "Alcance", null, LATER)));
            assertThat(Runs.planned(decide(BOTH)).events()).isEmpty();
            assertThat(Runs.planned(decide(BOTH.replace("2024-12-31;2,5", "2025-01-31;4")))
                            .events())
                    .isEmpty();
        }

        @Test
        void otherWordsStayAndAreSaid() {
            imported();
            var planned = Runs.planned(decide(BOTH.replace("Planos", "Maqueta")));
            assertThat(planned.events()).isEmpty();
            assertThat(planned.report().warnings())
                    .containsExactly(new Remark(2, "deliverable", "milestone-kept", List.of()));
        }

        @Test
        void aCancelledOneIsNotPlannedAgain() {
            var id = imported().milestoneId();
            happened(List.of(new MilestoneCancelled(Runs.idOf(CODE), id, "Sin fondos", null, LATER)));
            var planned = Runs.planned(decide(BOTH));
            assertThat(planned.events()).isEmpty();
            assertThat(planned.report().warnings())
                    .containsExactly(new Remark(2, "title", "milestone-cancelled-before", List.of()));
        }

        @Test
        void aRevokedOneIsPlannedAgain() {
            var id = imported().milestoneId();
            happened(List.of(new MilestoneRevoked(Runs.idOf(CODE), id, Runs.ID, DAY)));
            assertThat(Runs.planned(decide(BOTH)).events())
                    .filteredOn(MilestonePlanned.class::isInstance)
                    .hasSize(1);
        }
    }

    @Nested
    class WhenSeveralOfOneTitleStand {
        private static final String REPORTS = HEADERS
                + "INI-2024-0001;Informe;2024-06-30;1;;\n"
                + "INI-2024-0001;Informe;2024-09-30;1;;\n"
                + "INI-2024-0001;Informe;2024-09-30;2;;\n";

        WhenSeveralOfOneTitleStand() {
            report(1, LocalDate.of(2024, 9, 30), 1);
            report(2, LocalDate.of(2024, 9, 30), 2);
            report(3, LocalDate.of(2024, 9, 30), 1);
            happened(List.of(new MilestoneRescheduled(
                    Runs.idOf(CODE), id(3), LocalDate.of(2024, 6, 30), "Antes", null, null, LATER)));
        }

        private void report(int number, LocalDate due, long weight) {
            happened(List.of(new MilestonePlanned(
                    Runs.idOf(CODE), id(number), "Informe", due, Weight.of(weight), null, null, null, null, DAY)));
        }

        private MilestoneId id(int number) {
            return new MilestoneId(new UUID(0x0197a00200007000L, 0x8000000000000000L | number));
        }

        @Test
        void eachRowIsOneOfThem() {
            var planned = Runs.planned(decide(REPORTS));
            assertThat(planned.events()).isEmpty();
            assertThat(planned.report().warnings()).isEmpty();
        }

        @Test
        void aRowTooManyIsADuplicate() {
            assertThat(Runs.rejected(decide(REPORTS + "INI-2024-0001;informe;2024-12-31;1;;\n")))
                    .containsExactly(new Remark(5, "title", "duplicate-milestone", List.of(2)));
        }

        @Test
        void whatNoneOfThemIsAsksForItsOwnAct() {
            assertThat(Runs.rejected(decide(HEADERS + "INI-2024-0001;Informe;2024-12-31;2;;\n")))
                    .extracting(Remark::code)
                    .contains("due-otherwise");
        }

        @Test
        void cancelledOnesAreNotMetAsLongAsAnotherStands() {
            happened(List.of(
                    new MilestoneCancelled(Runs.idOf(CODE), id(1), "Sin fondos", null, LATER),
                    new MilestoneCancelled(Runs.idOf(CODE), id(2), "Sin fondos", null, LATER)));
            var planned = Runs.planned(decide(HEADERS + "INI-2024-0001;Informe;2024-06-30;1;;\n"));
            assertThat(planned.events()).isEmpty();
            assertThat(planned.report().warnings()).isEmpty();
        }
    }

    @Nested
    class WhenARowIsWrong {
        @Test
        void eachCellIsNamed() {
            assertThat(Runs.rejected(decide(HEADERS + "INI-2024-0001; ;31/12/2024;-1;;\n")))
                    .containsExactly(
                            new Remark(2, "title", "blank", List.of()),
                            new Remark(2, "due_on", "not-a-day", List.of("31/12/2024")),
                            new Remark(2, "weight", "not-a-weight", List.of("-1")));
        }

        @Test
        void whatTheDeciderRefusesIsRefused() {
            happened(List.of(new InitiativeCompleted(Runs.idOf(OTHER_CODE), DAY)));
            assertThat(Runs.rejected(decide(BOTH.replace("2024-12-31", "1824-12-31"))))
                    .containsExactly(
                            new Remark(
                                    2,
                                    "due_on",
                                    "out-of-range",
                                    List.of(LocalDate.of(1990, 1, 1), LocalDate.of(2100, 12, 31))),
                            new Remark(3, null, "initiative-over", List.of(DAY)));
        }

        @Test
        void aTitleStandsOnceInAnInitiative() {
            var twice = BOTH + "INI-2024-0001;  diseno   APROBADO;2024-12-31;2.5;;\n";
            assertThat(Runs.rejected(decide(twice)))
                    .containsExactly(new Remark(4, "title", "duplicate-milestone", List.of(2)));
        }

        @Test
        void anInitiativeThatIsNotThereIsNamed() {
            assertThat(Runs.rejected(decide(HEADERS + "INI-2024-0009;Hito;2024-12-31;1;;\n")))
                    .containsExactly(new Remark(
                            2, "initiative_code", "unknown-initiative", List.of(new InitiativeCode("INI-2024-0009"))));
        }
    }

    @Nested
    class WhenADelegateImports {
        @Test
        void onlyInitiativesThatItsSecretariatLeadsAreTaken() {
            happened(List.of(
                    new LeadSecretariatAssigned(Runs.idOf(CODE), SALUD, DAY),
                    new LeadSecretariatAssigned(Runs.idOf(OTHER_CODE), MOVILIDAD, DAY)));
            var delegate = new Actor("delegate", Role.SECRETARIAT, SALUD);
            assertThat(Runs.rejected(decide(BOTH.getBytes(StandardCharsets.UTF_8), delegate)))
                    .containsExactly(new Remark(3, "initiative_code", "not-your-initiative", List.of(OTHER_CODE)));
        }

        @Test
        void whatItsSecretariatTookOverByAMergerIsItsOwn() {
            happened(List.of(
                    new LeadSecretariatAssigned(Runs.idOf(CODE), SALUD, DAY),
                    new LeadSecretariatAssigned(Runs.idOf(OTHER_CODE), MOVILIDAD, DAY)));
            var merged = Runs.CATALOGUE.evolve(new SecretariatsMerged(MOVILIDAD, SALUD, "Nueva estructura", DAY));
            var delegate = new Actor("delegate", Role.SECRETARIAT, SALUD);
            assertThat(decide(BOTH.getBytes(StandardCharsets.UTF_8), delegate, merged))
                    .isInstanceOf(ImportDecision.Planned.class);
        }

        @Test
        void withoutASecretariatNoneIsTaken() {
            var nobody = new Actor("delegate", Role.SECRETARIAT, null);
            assertThat(Runs.rejected(decide(BOTH.getBytes(StandardCharsets.UTF_8), nobody)))
                    .hasSize(2);
        }
    }
}
