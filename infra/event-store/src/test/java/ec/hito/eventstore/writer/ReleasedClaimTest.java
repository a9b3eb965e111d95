package ec.hito.eventstore.writer;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.eventstore.writer.AppendOutcome.Appended;
import ec.hito.eventstore.writer.AppendOutcome.ClaimHeld;
import ec.hito.model.ArticulationId;
import ec.hito.model.ImportId;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.stored.Actor;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.ArticulationRevoked;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.EventMetadata;
import ec.hito.model.stored.InitiativeRegistered;
import ec.hito.model.stored.RegistrationRevoked;
import ec.hito.model.stored.Role;
import ec.hito.model.stored.StreamId;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Claims that are given back: a name with its stream, one row by itself, and codes never. */
class ReleasedClaimTest extends AppendFunctionSpec {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);
    private static final EventMetadata METADATA =
            new EventMetadata(new Actor("someone", Role.PLANNING, null), new UUID(0, 1), null, false);
    private static final InitiativeId FIRST = new InitiativeId(new UUID(0, 1));
    private static final InitiativeId SECOND = new InitiativeId(new UUID(0, 2));

    private static final ImportId IMPORT = new ImportId(new UUID(0, 9));
    private static final ArticulationId ARTICULATION = new ArticulationId(new UUID(0, 4));
    private static final ManagementObjectiveCode OBJECTIVE = new ManagementObjectiveCode("1.1");

    private static final ClaimPolicy POLICY = new ClaimPolicy() {
        @Override
        public List<Claim> claimsOf(DomainEvent event) {
            return switch (event) {
                case InitiativeRegistered registered ->
                    List.of(
                            new Claim("name", registered.name()),
                            new Claim("code", registered.code().value()));
                case ArticulationAdded added -> List.of(new Claim("row", added.objective()));
                default -> List.of();
            };
        }

        @Override
        public List<Release> releasedBy(DomainEvent event) {
            return switch (event) {
                case RegistrationRevoked _ -> List.of(new Release("name", null), new Release("row", null));
                case ArticulationRevoked revoked -> List.of(new Release("row", Integer.toString(revoked.entry())));
                default -> List.of();
            };
        }
    };

    @Test
    void theNameOfARevokedStreamIsFree() throws SQLException {
        append(registration(FIRST, 1, "Uno"));
        append(revocation(FIRST));
        assertThat(append(registration(SECOND, 2, "Uno"))).containsExactly(new Appended(3));
    }

    @Test
    void itsCodeStaysTaken() throws SQLException {
        append(registration(FIRST, 1, "Uno"));
        append(revocation(FIRST));
        assertThat(append(registration(SECOND, 1, "Dos")))
                .containsExactly(new ClaimHeld(new Claim("code", "INI-2024-0001"), StreamId.of(FIRST)));
    }

    @Test
    void whatAnotherStreamHoldsStaysItsOwn() throws SQLException {
        append(registration(FIRST, 1, "Uno"), registration(SECOND, 2, "Dos"));
        append(revocation(FIRST));
        var third = new InitiativeId(new UUID(0, 3));
        assertThat(append(registration(third, 3, "Dos")))
                .containsExactly(new ClaimHeld(new Claim("name", "Dos"), StreamId.of(SECOND)));
    }

    @Test
    void inABatchWithALoserItIsFreedAllTheSame() throws SQLException {
        append(registration(FIRST, 1, "Uno"));
        assertThat(append(registration(FIRST, 9, "Nueve"), revocation(FIRST), registration(SECOND, 2, "Uno"))
                        .subList(1, 3))
                .containsExactly(new Appended(2), new Appended(3));
    }

    @Nested
    class WhenOneOfItsRowsIsGivenBack {
        @BeforeEach
        void itHoldsTwoAndGivesOneBack() throws SQLException {
            append(registration(FIRST, 1, "Uno"), row(FIRST, 1, 1), row(FIRST, 2, 2), revocation(FIRST, 3, 1));
        }

        @Test
        void thatOneIsFree() throws SQLException {
            assertThat(append(registration(SECOND, 2, "Dos"), row(SECOND, 1, 1)))
                    .containsExactly(new Appended(5), new Appended(6));
        }

        @Test
        void itKeepsTheOther() throws SQLException {
            assertThat(append(registration(SECOND, 2, "Dos"), row(SECOND, 1, 2)).getLast())
                    .isEqualTo(new ClaimHeld(new Claim("row", "2"), StreamId.of(FIRST)));
        }

        @Test
        void itCanTakeThatOneAgain() throws SQLException {
            assertThat(append(row(FIRST, 4, 1))).containsExactly(new Appended(5));
        }

        @Test
        void whatItGivesBackAltogetherIsAllOfTheRest() throws SQLException {
            append(one(new RegistrationRevoked(FIRST, IMPORT, DAY), 4));
            assertThat(append(registration(SECOND, 2, "Uno"), row(SECOND, 1, 2)))
                    .containsExactly(new Appended(6), new Appended(7));
        }
    }

    @Test
    void aRowOfAnotherStreamCannotBeGivenBack() throws SQLException {
        append(registration(FIRST, 1, "Uno"), row(FIRST, 1, 1), registration(SECOND, 2, "Dos"));
        append(revocation(SECOND, 1, 1));
        assertThat(append(row(SECOND, 2, 1))).containsExactly(new ClaimHeld(new Claim("row", "1"), StreamId.of(FIRST)));
    }

    @Test
    void aLargeAppendGivesBackTheSame() throws SQLException {
        append(registration(FIRST, 1, "Uno"), row(FIRST, 1, 1), row(FIRST, 2, 2));
        try (var connection = database.dataSource("hito_command").getConnection()) {
            assertThat(StagedAppend.call(connection, revocation(FIRST, 3, 1))).isEqualTo(new Appended(4));
        }
        append(registration(SECOND, 2, "Dos"));
        assertThat(append(row(SECOND, 1, 2), row(SECOND, 1, 1)))
                .containsExactly(new ClaimHeld(new Claim("row", "2"), StreamId.of(FIRST)), new Appended(6));
    }

    private static Append row(InitiativeId id, long sequence, int row) {
        return one(new ArticulationAdded(id, ARTICULATION, OBJECTIVE, Integer.toString(row), null, DAY), sequence);
    }

    private static Append revocation(InitiativeId id, long sequence, int row) {
        return one(new ArticulationRevoked(id, ARTICULATION, row, 1, IMPORT, DAY), sequence);
    }

    private static Append registration(InitiativeId id, int number, String name) {
        var code = new InitiativeCode("INI-2024-%04d".formatted(number));
        return one(new InitiativeRegistered(id, code, name, null, null, null, DAY), 0);
    }

    private static Append revocation(InitiativeId id) {
        return one(new RegistrationRevoked(id, IMPORT, DAY), 1);
    }

    private static Append one(DomainEvent event, long sequence) {
        var appended = new AppendedEvent(UUID.randomUUID(), event.streamId(), sequence, event, METADATA);
        return Append.of(List.of(appended), POLICY, null);
    }
}
