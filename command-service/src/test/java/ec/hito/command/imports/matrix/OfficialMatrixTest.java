package ec.hito.command.imports.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.OfficialData;
import ec.hito.command.imports.ImportDecision;
import ec.hito.command.initiative.Articulation;
import ec.hito.command.initiative.Mechanism;
import ec.hito.command.initiative.Registered;
import ec.hito.model.MechanismType;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.ImportApplied;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeEndorsed;
import ec.hito.model.stored.InitiativeRegistered;
import ec.hito.model.stored.LeadSecretariatAssigned;
import ec.hito.model.stored.MatrixEntry;
import ec.hito.model.stored.MechanismAttached;
import ec.hito.model.stored.NamedInText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OfficialMatrixTest {
    private final ImportDecision.Planned planned = Import.onNothing().planned(OfficialData.matrix(), Import.FIRST);

    @Nested
    class WhenItIsImported {
        @Test
        void everythingIsCounted() {
            var report = planned.report();
            assertThat(report.rows()).isEqualTo(129);
            assertThat(report.initiatives()).isEqualTo(108);
            assertThat(report.created()).isEqualTo(108);
            assertThat(report.unchanged()).isZero();
            assertThat(report.changed()).isZero();
            assertThat(report.missing()).isZero();
            assertThat(report.warnings()).isEmpty();
        }

        @Test
        void everyInitiativeIsRegisteredAndEndorsed() {
            assertThat(all(InitiativeRegistered.class)).hasSize(108);
            assertThat(all(InitiativeEndorsed.class)).hasSize(108);
        }

        @Test
        void theEntriesPerObjectiveAreThoseOfTheProse() {
            var objectives = List.of("1.1", "1.2", "2.1", "2.2", "2.3", "2.4", "2.5", "3.1", "3.2", "3.3");
            assertThat(objectives)
                    .extracting(this::entriesUnder)
                    .containsExactly(36L, 24L, 5L, 12L, 11L, 8L, 6L, 9L, 2L, 1L);
            assertThat(objectives)
                    .extracting(this::initiativesUnder)
                    .containsExactly(35L, 24L, 5L, 12L, 11L, 8L, 6L, 9L, 2L, 1L);
        }

        @Test
        void everyRowIsAnArticulationOfOneOf114Entries() {
            assertThat(all(ArticulationAdded.class)).hasSize(129);
            assertThat(all(ArticulationAdded.class)
                            .map(added -> entryOf(added).entry())
                            .distinct())
                    .hasSize(114);
        }

        @Test
        void theImportItselfIsOnRecord() {
            assertThat(all(ImportApplied.class)).singleElement().satisfies(applied -> {
                assertThat(applied.rows()).isEqualTo(129);
                assertThat(applied.created()).isEqualTo(108);
                assertThat(applied.fileSha256()).matches("[0-9a-f]{64}");
            });
        }

        private long entriesUnder(String objective) {
            return all(ArticulationAdded.class)
                    .filter(added -> added.managementObjective().value().equals(objective))
                    .map(added -> entryOf(added).entry())
                    .distinct()
                    .count();
        }

        private long initiativesUnder(String objective) {
            return all(InitiativeAligned.class)
                    .filter(aligned -> aligned.managementObjective().value().equals(objective))
                    .count();
        }
    }

    @Nested
    class WhenTheMatrixIsSilent {
        @Test
        void nothingIsMadeUp() {
            assertThat(all(InitiativeRegistered.class)).allSatisfy(registered -> {
                assertThat(registered.type()).isNull();
                assertThat(registered.description()).isNull();
            });
            assertThat(all(LeadSecretariatAssigned.class)).isEmpty();
            assertThat(all(InitiativeAligned.class))
                    .allSatisfy(aligned -> assertThat(aligned.policies()).isEmpty());
        }

        @Test
        void whatTheTextsNameInPassingStaysUnconfirmedBesideIt() {
            assertThat(entryOf(articulation(5, 1)).namedInText())
                    .isEqualTo(new NamedInText(
                            "espacio de coordinación",
                            "Mesa de trabajo Intersectorial para la Prevención de Adicciones (MIPA); Sistema de"
                                    + " Prevención Integral",
                            null,
                            null,
                            null));
        }

        @Test
        void anEmptyCellOfMechanismsMakesNone() {
            assertThat(mechanisms(47, 1)).isEmpty();
            assertThat(mechanisms(48, 1)).isEmpty();
        }
    }

    @Nested
    class WhenThePrintIsOdd {
        @Test
        void theFirstSpellingNamesTheInitiativeAndEachRowKeepsItsOwn() {
            var twice = "Fortalecimiento de la organización barrial y comunitaria para la prevención de ";
            assertThat(all(InitiativeRegistered.class))
                    .filteredOn(registered -> Objects.requireNonNull(registered.importedFrom())
                            .initiativeKey()
                            .equals("I063"))
                    .extracting(InitiativeRegistered::name)
                    .containsExactly(entryOf(articulation(64, 1)).titleAsWritten());
            assertThat(Stream.of(64, 76)
                            .map(entry -> entryOf(articulation(entry, 1)).titleAsWritten()))
                    .containsExactlyInAnyOrder(twice + "violencias", twice + "violencia");
        }

        @Test
        void mechanismsJoinedByOrAreAlternatives() {
            assertThat(Stream.of(14, 17).flatMap(entry -> mechanisms(entry, 1).stream()))
                    .hasSize(6)
                    .allSatisfy(mechanism ->
                            assertThat(mechanism.alternativeGroup()).isEqualTo(1));
            assertThat(all(MechanismAttached.class).filter(mechanism -> mechanism.alternativeGroup() != null))
                    .hasSize(6);
        }

        @Test
        void aPartnerInTheNameOfAMechanismIsNamed() {
            assertThat(all(MechanismAttached.class)
                            .filter(mechanism -> !mechanism.partners().isEmpty()))
                    .hasSize(2)
                    .allSatisfy(mechanism -> {
                        assertThat(mechanism.type()).isEqualTo(new MechanismType("commonwealth"));
                        assertThat(mechanism.partners())
                                .containsExactly("Gobiernos Autónomos Descentralizados Circunvecinos");
                    });
            assertThat(mechanisms(97, 1)).hasSize(6);
            assertThat(mechanisms(112, 1)).hasSize(6);
        }

        @Test
        void everyMechanismKeepsItsSpelling() {
            assertThat(all(MechanismAttached.class))
                    .allSatisfy(mechanism -> assertThat(mechanism.asWritten()).isNotNull());
            assertThat(mechanisms(12, 3))
                    .extracting(MechanismAttached::asWritten)
                    .containsExactly("Convenios de delegación");
        }

        @Test
        void entriesOfOneInitiativeStayTogether() {
            assertThat(articulation(15, 1).initiativeId())
                    .isEqualTo(articulation(16, 1).initiativeId());
            assertThat(Stream.of(1, 2, 3, 4, 5, 6, 7)
                            .map(number -> articulation(88, number).initiativeId())
                            .distinct())
                    .hasSize(1);
        }
    }

    @Nested
    class WhenItIsImportedAgain {
        @Test
        void nothingHappens() {
            var again = Import.onTheOfficialMatrix().planned(OfficialData.matrix(), Import.LATER);
            assertThat(again.events()).isEmpty();
            assertThat(again.report().unchanged()).isEqualTo(108);
            assertThat(again.report().warnings()).isEmpty();
        }

        @Test
        void theStateHoldsAllOfIt() {
            var standing = Import.onTheOfficialMatrix();
            assertThat(standing.standing()).hasSize(108).allMatch(Registered::endorsed);
            assertThat(standing.standing()
                            .flatMap(initiative -> initiative.structure().articulations().values().stream()))
                    .extracting(Articulation::addedOn)
                    .hasSize(129)
                    .containsOnly(Import.FIRST);
            assertThat(standing.standing().flatMap(initiative -> initiative.structure().mechanisms().values().stream()))
                    .extracting(Mechanism::type)
                    .hasSize((int) all(MechanismAttached.class).count());
        }
    }

    private <E extends DomainEvent> Stream<E> all(Class<E> type) {
        return planned.events().stream().filter(type::isInstance).map(type::cast);
    }

    private ArticulationAdded articulation(int entry, int number) {
        return all(ArticulationAdded.class)
                .filter(added -> ArticulationKey.of(entryOf(added)).equals(new ArticulationKey(entry, number)))
                .findFirst()
                .orElseThrow();
    }

    private List<MechanismAttached> mechanisms(int entry, int number) {
        var articulation = articulation(entry, number).articulationId();
        return all(MechanismAttached.class)
                .filter(mechanism -> mechanism.articulationId().equals(articulation))
                .toList();
    }

    private static MatrixEntry entryOf(ArticulationAdded added) {
        return Objects.requireNonNull(added.matrixEntry());
    }
}
