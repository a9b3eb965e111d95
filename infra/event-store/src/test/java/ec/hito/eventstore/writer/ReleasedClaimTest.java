package ec.hito.eventstore.writer;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.eventstore.writer.AppendOutcome.Appended;
import ec.hito.eventstore.writer.AppendOutcome.ClaimHeld;
import ec.hito.model.ImportId;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.stored.Actor;
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
import org.junit.jupiter.api.Test;

/** Claims that are given back: names are, codes are not. */
class ReleasedClaimTest extends AppendFunctionSpec {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);
    private static final EventMetadata METADATA =
            new EventMetadata(new Actor("someone", Role.PLANNING, null), new UUID(0, 1), null, false);
    private static final InitiativeId FIRST = new InitiativeId(new UUID(0, 1));
    private static final InitiativeId SECOND = new InitiativeId(new UUID(0, 2));

    private static final ClaimPolicy POLICY = new ClaimPolicy() {
        @Override
        public List<Claim> claimsOf(DomainEvent event) {
            return event instanceof InitiativeRegistered registered
                    ? List.of(
                            new Claim("name", registered.name()),
                            new Claim("code", registered.code().value()))
                    : List.of();
        }

        @Override
        public List<String> kindsReleasedBy(DomainEvent event) {
            return event instanceof RegistrationRevoked ? List.of("name") : List.of();
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

    private static Append registration(InitiativeId id, int number, String name) {
        var code = new InitiativeCode("INI-2024-%04d".formatted(number));
        return one(new InitiativeRegistered(id, code, name, null, null, null, DAY), 0);
    }

    private static Append revocation(InitiativeId id) {
        return one(new RegistrationRevoked(id, new ImportId(new UUID(0, 9)), DAY), 1);
    }

    private static Append one(DomainEvent event, long sequence) {
        var appended = new AppendedEvent(UUID.randomUUID(), event.streamId(), sequence, event, METADATA);
        return Append.of(List.of(appended), POLICY, null);
    }
}
