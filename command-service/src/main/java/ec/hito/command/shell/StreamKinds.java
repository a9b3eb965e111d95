package ec.hito.command.shell;

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
import ec.hito.model.stored.EvidenceEvent;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.PlanEvent;
import ec.hito.model.stored.SecretariatEvent;
import java.util.List;

/** The streams that take commands. */
final class StreamKinds {
    static final StreamKind<PlanCommand, PlanEvent, PlanState> PLAN = new StreamKind<>(
            PlanCommand.class, PlanEvent.class, PlanState.INITIAL, PlanDecider::decide, PlanState::evolve);

    static final StreamKind<SecretariatCommand, SecretariatEvent, SecretariatState> SECRETARIAT = new StreamKind<>(
            SecretariatCommand.class,
            SecretariatEvent.class,
            SecretariatState.INITIAL,
            SecretariatDecider::decide,
            SecretariatState::evolve);

    static final StreamKind<InitiativeCommand, InitiativeEvent, Initiative> INITIATIVE = new StreamKind<>(
            InitiativeCommand.class,
            InitiativeEvent.class,
            Initiative.INITIAL,
            InitiativeDecider::decide,
            InitiativeDecider::evolve);

    static final StreamKind<EvidenceCommand, EvidenceEvent, EvidenceState> EVIDENCE = new StreamKind<>(
            EvidenceCommand.class,
            EvidenceEvent.class,
            EvidenceState.INITIAL,
            (command, state, _) -> EvidenceDecider.decide(command, state),
            EvidenceState::evolve);

    static final List<StreamKind<?, ?, ?>> ALL = List.of(PLAN, SECRETARIAT, INITIATIVE, EVIDENCE);

    private StreamKinds() {}
}
