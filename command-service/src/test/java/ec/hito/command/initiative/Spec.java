package ec.hito.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.OfficialData;
import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.catalogue.MechanismCatalogue;
import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Rejection;
import ec.hito.command.decision.Timing;
import ec.hito.model.ArticulationId;
import ec.hito.model.Evidence;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismId;
import ec.hito.model.MechanismType;
import ec.hito.model.MilestoneId;
import ec.hito.model.ProgressId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.Weight;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.InitiativeRegistered;
import ec.hito.model.stored.MechanismAttached;
import ec.hito.model.stored.MilestonePlanned;
import ec.hito.model.stored.SecretariatRegistered;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** {@code given(events).when(command).then(events | rejection)} for one initiative, under the official plan. */
final class Spec {
    static final LocalDate TODAY = LocalDate.of(2024, 6, 30);
    static final LocalDate REGISTERED_ON = LocalDate.of(2024, 4, 1);
    static final LocalDate PLANNED_ON = LocalDate.of(2024, 4, 10);

    static final SecretariatCode LATECOMER = new SecretariatCode("salud-publica");
    static final LocalDate LATECOMER_SINCE = LocalDate.of(2024, 5, 15);

    static final InitiativeId INITIATIVE = new InitiativeId(new UUID(0, 1));
    static final InitiativeCode CODE = new InitiativeCode("INI-2024-0001");
    static final ArticulationId ARTICULATION = new ArticulationId(new UUID(0, 2));
    static final MechanismId MECHANISM = new MechanismId(new UUID(0, 3));
    static final MilestoneId MILESTONE = new MilestoneId(new UUID(0, 4));
    static final ManagementObjectiveCode OBJECTIVE = new ManagementObjectiveCode("2.3");
    static final MechanismType AGREEMENT = new MechanismType("cooperation-agreement");
    static final MechanismType OTHER = MechanismCatalogue.OTHER;
    static final List<Evidence> LINK = List.of(new Evidence.Link(URI.create("https://quito.gob.ec/acta.pdf")));

    static final MechanismAttached ATTACHED = new MechanismAttached(
            INITIATIVE, ARTICULATION, MECHANISM, AGREEMENT, null, null, null, List.of(), null, null, REGISTERED_ON);

    /** A registered initiative with one articulation that uses one mechanism. */
    static final List<InitiativeEvent> REGISTERED = List.of(
            new InitiativeRegistered(INITIATIVE, CODE, "Red de ciclovías", null, null, null, REGISTERED_ON),
            new InitiativeAligned(INITIATIVE, OBJECTIVE, List.of(), REGISTERED_ON),
            new ArticulationAdded(INITIATIVE, ARTICULATION, OBJECTIVE, "Articular", null, REGISTERED_ON),
            ATTACHED);

    static final MilestonePlanned PLANNED = new MilestonePlanned(
            INITIATIVE,
            MILESTONE,
            "Estudios",
            LocalDate.of(2024, 12, 31),
            Weight.of(1),
            null,
            null,
            null,
            null,
            PLANNED_ON);

    private final List<InitiativeEvent> history;
    private final Catalogue catalogue;

    private Spec(List<InitiativeEvent> history) {
        this(history, official());
    }

    private Spec(List<InitiativeEvent> history, Catalogue catalogue) {
        this.history = history;
        this.catalogue = catalogue;
    }

    static Spec givenNothing() {
        return new Spec(List.of());
    }

    /** The registered initiative and what happened to it since. */
    static Spec given(InitiativeEvent... since) {
        var history = new ArrayList<>(REGISTERED);
        history.addAll(List.of(since));
        return new Spec(history);
    }

    /** Where something happened beside the initiative. */
    Spec and(DomainEvent... beside) {
        var more = catalogue;
        for (var event : beside) {
            more = more.evolve(event);
        }
        return new Spec(history, more);
    }

    Outcome when(InitiativeCommand command) {
        return new Outcome(InitiativeDecider.decide(command, state(), catalogue));
    }

    Initiative state() {
        var state = Initiative.INITIAL;
        for (var event : history) {
            state = InitiativeDecider.evolve(state, event);
        }
        return state;
    }

    /** The official one, and a secretariat that came to it after the initiative. */
    private static Catalogue official() {
        return OfficialData.catalogue()
                .evolve(new SecretariatRegistered(LATECOMER, "Secretaría de Salud", List.of(), LATECOMER_SINCE));
    }

    record Outcome(Decision<InitiativeEvent> decision) {
        void then(InitiativeEvent... events) {
            assertThat(decision).isEqualTo(Decision.accept(List.of(events)));
        }

        void thenNothingHappens() {
            assertThat(decision).isEqualTo(Decision.nothingToDo());
        }

        void then(Rejection rejection) {
            assertThat(decision).isEqualTo(Decision.reject(rejection));
        }

        List<InitiativeEvent> events() {
            return switch (decision) {
                case Decision.Accepted<InitiativeEvent> accepted -> accepted.events();
                case Decision.Rejected<InitiativeEvent> rejected ->
                    throw new AssertionError("rejected: " + rejected.rejection());
            };
        }
    }

    static Timing on(LocalDate day) {
        return new Timing(day, TODAY);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static ProgressId progressId(int number) {
        return new ProgressId(new UUID(1, number));
    }
}
