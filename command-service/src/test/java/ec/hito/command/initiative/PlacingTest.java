package ec.hito.command.initiative;

import static ec.hito.command.initiative.Spec.INITIATIVE;
import static ec.hito.command.initiative.Spec.REGISTERED_ON;
import static ec.hito.command.initiative.Spec.day;
import static ec.hito.command.initiative.Spec.given;
import static ec.hito.command.initiative.Spec.givenNothing;
import static ec.hito.command.initiative.Spec.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ec.hito.command.decision.Fault;
import ec.hito.command.decision.TimingRejection;
import ec.hito.model.ActorId;
import ec.hito.model.ActorNature;
import ec.hito.model.ActorType;
import ec.hito.model.TerritoryId;
import ec.hito.model.TerritoryKind;
import ec.hito.model.stored.ActorInvolved;
import ec.hito.model.stored.ActorRegistered;
import ec.hito.model.stored.ActorReleased;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.InitiativeCompleted;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.TerritoryAssigned;
import ec.hito.model.stored.TerritoryRegistered;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlacingTest {
    private static final LocalDate APRIL = day("2024-04-20");
    private static final LocalDate MAY = day("2024-05-20");
    private static final LocalDate JUNE = day("2024-06-15");
    private static final ActorId LEAGUE = new ActorId(new UUID(0, 50));
    private static final ActorId NOBODY = new ActorId(new UUID(0, 59));
    private static final TerritoryId CALDERON = new TerritoryId(new UUID(0, 60));
    private static final TerritoryId MACHACHI = new TerritoryId(new UUID(0, 61));
    private static final TerritoryId NOWHERE = new TerritoryId(new UUID(0, 69));
    private static final DomainEvent[] CATALOGUE = {
        new ActorRegistered(
                LEAGUE,
                "Liga Barrial",
                ActorType.NEIGHBOURHOOD_LEAGUES,
                ActorNature.COMMUNITY,
                null,
                REGISTERED_ON.plusDays(5)),
        new TerritoryRegistered(CALDERON, "Calderón", TerritoryKind.PARISH, false, REGISTERED_ON.plusDays(5)),
        new TerritoryRegistered(MACHACHI, "Machachi", TerritoryKind.PLACE, true, REGISTERED_ON.plusDays(5))
    };
    private static final ActorInvolved INVOLVED = new ActorInvolved(INITIATIVE, LEAGUE, MAY);
    private static final ActorReleased RELEASED = new ActorReleased(INITIATIVE, LEAGUE, JUNE);
    private static final TerritoryAssigned PLACED = new TerritoryAssigned(INITIATIVE, List.of(CALDERON), MAY);

    @Nested
    class WhenInvolvingAnActor {
        @Test
        void itIsInvolved() {
            givenAll().when(involve(LEAGUE, MAY)).then(INVOLVED);
        }

        @Test
        void theSameAgainChangesNothing() {
            givenAll(INVOLVED).when(involve(LEAGUE, JUNE)).thenNothingHappens();
        }

        @Test
        void anEarlierDayTellsThatItWasInvolvedEarlier() {
            givenAll(INVOLVED).when(involve(LEAGUE, APRIL)).then(new ActorInvolved(INITIATIVE, LEAGUE, APRIL));
        }

        @Test
        void itMayComeBack() {
            givenAll(INVOLVED, RELEASED).when(involve(LEAGUE, JUNE)).then(new ActorInvolved(INITIATIVE, LEAGUE, JUNE));
        }

        @Test
        void rejectsOneThatIsNotInTheCatalogue() {
            givenAll()
                    .when(involve(NOBODY, MAY))
                    .then(new BrokenRule.UnknownReference(List.of(Fault.at("actor", "unknown-reference", NOBODY))));
        }

        @Test
        void rejectsADayBeforeItWasRegistered() {
            givenAll()
                    .when(involve(LEAGUE, REGISTERED_ON))
                    .then(new TimingRejection.EffectiveBeforeSubject(REGISTERED_ON, REGISTERED_ON.plusDays(5)));
        }

        @Test
        void rejectsAnInitiativeThatIsOver() {
            givenAll(new InitiativeCompleted(INITIATIVE, MAY))
                    .when(involve(LEAGUE, JUNE))
                    .then(new LifeRejection.InitiativeOver(MAY));
        }

        @Test
        void rejectsAnUnknownInitiative() {
            givenNothing()
                    .and(CATALOGUE)
                    .when(involve(LEAGUE, MAY))
                    .then(new UnknownPart.UnknownInitiative(INITIATIVE));
        }

        private InvolveActor involve(ActorId actor, LocalDate day) {
            return new InvolveActor(INITIATIVE, actor, on(day));
        }
    }

    @Nested
    class WhenReleasingAnActor {
        @Test
        void itIsInvolvedNoLonger() {
            givenAll(INVOLVED)
                    .when(new ReleaseActor(INITIATIVE, LEAGUE, on(JUNE)))
                    .then(RELEASED);
        }

        @Test
        void rejectsOneThatIsNotInvolvedThen() {
            var unknown = new UnknownPart.UnknownActor(LEAGUE);
            givenAll().when(new ReleaseActor(INITIATIVE, LEAGUE, on(JUNE))).then(unknown);
            givenAll(INVOLVED)
                    .when(new ReleaseActor(INITIATIVE, LEAGUE, on(APRIL)))
                    .then(unknown);
            givenAll(INVOLVED, RELEASED)
                    .when(new ReleaseActor(INITIATIVE, LEAGUE, on(JUNE)))
                    .then(unknown);
        }
    }

    @Nested
    class WhenAssigningTerritories {
        @Test
        void itTakesPlaceThere() {
            givenAll().when(assign(MAY, CALDERON)).then(PLACED);
        }

        @Test
        void othersReplaceThem() {
            givenAll(PLACED)
                    .when(assign(JUNE, MACHACHI, CALDERON, MACHACHI))
                    .then(new TerritoryAssigned(INITIATIVE, List.of(MACHACHI, CALDERON), JUNE));
        }

        @Test
        void theSameAgainChangeNothing() {
            givenAll(PLACED).when(assign(JUNE, CALDERON)).thenNothingHappens();
        }

        @Test
        void rejectsOneThatIsNotInTheCatalogueByItsPlace() {
            givenAll()
                    .when(assign(MAY, CALDERON, NOWHERE))
                    .then(new BrokenRule.UnknownReference(
                            List.of(Fault.at("territories[1]", "unknown-reference", NOWHERE))));
        }

        @Test
        void rejectsADayBeforeItWasRegistered() {
            givenAll()
                    .when(assign(REGISTERED_ON, CALDERON))
                    .then(new TimingRejection.EffectiveBeforeSubject(REGISTERED_ON, REGISTERED_ON.plusDays(5)));
        }

        @Test
        void needsAtLeastOne() {
            assertThatIllegalArgumentException().isThrownBy(() -> assign(MAY));
            assertThat(assign(MAY, CALDERON, CALDERON).territories()).containsExactly(CALDERON);
        }

        private AssignTerritory assign(LocalDate day, TerritoryId... territories) {
            return new AssignTerritory(INITIATIVE, List.of(territories), on(day));
        }
    }

    private static Spec givenAll(InitiativeEvent... since) {
        return given(since).and(CATALOGUE);
    }
}
