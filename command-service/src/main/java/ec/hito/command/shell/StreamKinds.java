package ec.hito.command.shell;

import ec.hito.command.actor.ActorCommand;
import ec.hito.command.actor.ActorDecider;
import ec.hito.command.actor.ActorState;
import ec.hito.command.authority.Permissions;
import ec.hito.command.evidence.EvidenceCommand;
import ec.hito.command.evidence.EvidenceDecider;
import ec.hito.command.evidence.EvidenceState;
import ec.hito.command.initiative.Initiative;
import ec.hito.command.initiative.InitiativeCommand;
import ec.hito.command.initiative.InitiativeDecider;
import ec.hito.command.plan.PlanCommand;
import ec.hito.command.plan.PlanDecider;
import ec.hito.command.plan.PlanState;
import ec.hito.command.secretariat.SecretariatCommand;
import ec.hito.command.secretariat.SecretariatDecider;
import ec.hito.command.secretariat.SecretariatState;
import ec.hito.command.territory.TerritoryCommand;
import ec.hito.command.territory.TerritoryDecider;
import ec.hito.command.territory.TerritoryState;
import ec.hito.model.stored.ActorEvent;
import ec.hito.model.stored.EvidenceEvent;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.PlanEvent;
import ec.hito.model.stored.SecretariatEvent;
import ec.hito.model.stored.TerritoryEvent;
import java.util.List;

/** The streams that take commands. */
final class StreamKinds {
    static final StreamKind<PlanCommand, PlanEvent, PlanState> PLAN = new StreamKind<>(
            PlanCommand.class,
            PlanEvent.class,
            PlanState.INITIAL,
            Permissions::ofPlan,
            PlanDecider::decide,
            PlanState::evolve);

    static final StreamKind<SecretariatCommand, SecretariatEvent, SecretariatState> SECRETARIAT = new StreamKind<>(
            SecretariatCommand.class,
            SecretariatEvent.class,
            SecretariatState.INITIAL,
            Permissions::ofSecretariat,
            SecretariatDecider::decide,
            SecretariatState::evolve);

    static final StreamKind<ActorCommand, ActorEvent, ActorState> ACTOR = new StreamKind<>(
            ActorCommand.class,
            ActorEvent.class,
            ActorState.INITIAL,
            Permissions::ofActor,
            ActorDecider::decide,
            ActorState::evolve);

    static final StreamKind<TerritoryCommand, TerritoryEvent, TerritoryState> TERRITORY = new StreamKind<>(
            TerritoryCommand.class,
            TerritoryEvent.class,
            TerritoryState.INITIAL,
            Permissions::ofTerritory,
            TerritoryDecider::decide,
            TerritoryState::evolve);

    static final StreamKind<InitiativeCommand, InitiativeEvent, Initiative> INITIATIVE = new StreamKind<>(
            InitiativeCommand.class,
            InitiativeEvent.class,
            Initiative.INITIAL,
            Permissions::ofInitiative,
            InitiativeDecider::decide,
            InitiativeDecider::evolve);

    static final StreamKind<EvidenceCommand, EvidenceEvent, EvidenceState> EVIDENCE = new StreamKind<>(
            EvidenceCommand.class,
            EvidenceEvent.class,
            EvidenceState.INITIAL,
            Permissions::ofEvidence,
            (command, state, _) -> EvidenceDecider.decide(command, state),
            EvidenceState::evolve);

    static final List<StreamKind<?, ?, ?>> ALL = List.of(PLAN, SECRETARIAT, ACTOR, TERRITORY, INITIATIVE, EVIDENCE);

    private StreamKinds() {}
}
