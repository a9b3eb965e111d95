package ec.hito.query.explanation;

import ec.hito.query.explanation.ObjectiveExplanation.Part;
import ec.hito.query.initiative.InitiativeIds;
import ec.hito.query.objective.Objectives;
import ec.hito.query.parking.ParkedStreams;
import ec.hito.query.plan.PlanInForce;
import ec.hito.query.reading.Moment;
import ec.hito.query.timeline.Past;
import ec.hito.web.ProblemException;
import java.util.Comparator;

/** Explains figures from the events that they come from; inside a read's transaction. */
public final class Explanations {
    private final InitiativeIds ids;
    private final PlanInForce plan;
    private final Past past;
    private final ParkedStreams parked;

    Explanations(InitiativeIds ids, PlanInForce plan, Past past, ParkedStreams parked) {
        this.ids = ids;
        this.plan = plan;
        this.past = past;
        this.parked = parked;
    }

    /** @throws ProblemException 404 {@code unknown-initiative} if there is none at that moment, or only a proposal */
    public InitiativeExplanation initiative(String idOrCode, Moment moment) {
        return ids.find(idOrCode)
                .flatMap(id -> past.account(id, moment))
                .map(account -> InitiativeExplanation.of(
                        account, parked.of(account.state().id(), moment)))
                .orElseThrow(() -> InitiativeIds.unknown(idOrCode));
    }

    /** @throws ProblemException 404 {@code no-plan} or {@code unknown-objective} */
    public ObjectiveExplanation objective(String code, Moment moment) {
        var inForce = plan.get(moment);
        var objective = Objectives.find(code, inForce);
        var then = past.at(moment);
        var items = then.initiatives().stream()
                .filter(state -> state.objectives().contains(objective.code()))
                .sorted(Comparator.comparing(state -> state.code().value()))
                .map(Part::of)
                .toList();
        return new ObjectiveExplanation(
                moment,
                objective.code(),
                objective.text(),
                RuleView.of(past.rule(moment)),
                items,
                then.figures(inForce).of(objective.code()));
    }
}
