package ec.hito.command.claims;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.model.ArticulationId;
import ec.hito.model.ImportId;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PlanId;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.ArticulationRevoked;
import ec.hito.model.stored.ImportedFrom;
import ec.hito.model.stored.InitiativeEndorsed;
import ec.hito.model.stored.InitiativeRegistered;
import ec.hito.model.stored.MatrixEntry;
import ec.hito.model.stored.RegistrationRevoked;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private static final InitiativeId ID = new InitiativeId(new UUID(0, 1));
    private static final InitiativeCode CODE = new InitiativeCode("INI-2024-0001");
    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);

    @Nested
    class WhenAnInitiativeIsRegistered {
        @Test
        void itsCodeAndItsFoldedNameAreClaimed() {
            assertThat(Claims.of(registered(null)))
                    .containsExactly(
                            new Claim(Claim.Kind.INITIATIVE_CODE, "INI-2024-0001"),
                            new Claim(Claim.Kind.INITIATIVE_NAME, "coordinacion con concejos"));
        }

        @Test
        void itsKeyIsClaimedToWhereItIsImported() {
            var source = new ImportedFrom(new ImportId(new UUID(0, 2)), new PlanId("pmdot-2024-2033"), "I002");
            assertThat(Claims.of(registered(source)))
                    .contains(new Claim(Claim.Kind.MATRIX_INITIATIVE, "pmdot-2024-2033/I002"));
        }

        private InitiativeRegistered registered(@Nullable ImportedFrom source) {
            return new InitiativeRegistered(ID, CODE, "Coordinación  con Concejos.", null, null, source, DAY);
        }
    }

    @Nested
    class WhenAnArticulationIsAdded {
        @Test
        void aRowOfTheMatrixIsClaimed() {
            var entry = new MatrixEntry(12, 3, "Modelo", null, null, null, null);
            assertThat(Claims.of(added(entry))).containsExactly(new Claim(Claim.Kind.MATRIX_ARTICULATION, "12.3"));
        }

        @Test
        void byHandNothingIsClaimed() {
            assertThat(Claims.of(added(null))).isEmpty();
        }

        private ArticulationAdded added(@Nullable MatrixEntry entry) {
            var id = new ArticulationId(new UUID(0, 3));
            return new ArticulationAdded(ID, id, new ManagementObjectiveCode("1.1"), "Articular", entry, DAY);
        }
    }

    @Nested
    class WhenAnImportIsUndone {
        private static final ImportId IMPORT = new ImportId(new UUID(0, 2));

        @Test
        void aRevokedRegistrationReleasesAllButItsCode() {
            var released = Claims.releasedBy(new RegistrationRevoked(ID, IMPORT, DAY));
            assertThat(Claim.Kind.values())
                    .filteredOn(kind -> released.stream().anyMatch(release -> release.covers(new Claim(kind, "x"))))
                    .containsExactly(
                            Claim.Kind.INITIATIVE_NAME, Claim.Kind.MATRIX_INITIATIVE, Claim.Kind.MATRIX_ARTICULATION);
        }

        @Test
        void aRevokedArticulationReleasesItsRowAndNoOther() {
            var id = new ArticulationId(new UUID(0, 3));
            assertThat(Claims.releasedBy(new ArticulationRevoked(ID, id, 12, 3, IMPORT, DAY)))
                    .singleElement()
                    .matches(release -> release.covers(Claims.articulation(12, 3)))
                    .matches(release -> !release.covers(Claims.articulation(12, 4)));
        }

        @Test
        void otherEventsReleaseNothing() {
            assertThat(Claims.releasedBy(new InitiativeEndorsed(ID, DAY))).isEmpty();
        }
    }

    @Test
    void otherEventsClaimNothing() {
        assertThat(Claims.of(new InitiativeEndorsed(ID, DAY))).isEmpty();
    }

    @Nested
    class WhenAClaimIsTaken {
        @Test
        void aNameIsADuplicateThatNamesItsHolder() {
            var rejection = ClaimRejection.of(new Claim(Claim.Kind.INITIATIVE_NAME, "x"), CODE);
            assertThat(rejection).isEqualTo(new ClaimRejection.DuplicateInitiative(CODE));
            assertThat(rejection.details()).isEqualTo(Map.of("existing", "INI-2024-0001"));
        }

        @Test
        void aCodeIsForTryingAgain() {
            assertThat(ClaimRejection.of(new Claim(Claim.Kind.INITIATIVE_CODE, "INI-2024-0001"), null))
                    .isEqualTo(new ClaimRejection.CodeTaken("INI-2024-0001"));
        }

        @Test
        void aRowWasImportedMeanwhile() {
            assertThat(ClaimRejection.of(Claims.articulation(12, 3), CODE))
                    .isEqualTo(new ClaimRejection.ImportedMeanwhile("12.3"));
        }
    }
}
