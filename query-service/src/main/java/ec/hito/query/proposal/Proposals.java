package ec.hito.query.proposal;

import ec.hito.query.initiative.InitiativeIds;
import ec.hito.query.proposal.ProposalsView.Proposal;
import ec.hito.query.reading.Moment;
import ec.hito.query.timeline.Past;
import ec.hito.query.timeline.Whole;
import java.util.ArrayList;
import java.util.Objects;

/** Lists what is not endorsed; inside a read's transaction. */
public final class Proposals {
    private final InitiativeIds ids;
    private final Past past;

    Proposals(InitiativeIds ids, Past past) {
        this.ids = ids;
        this.past = past;
    }

    /** @param after the code that the page before ended with; empty for the first page */
    public ProposalsView page(Moment moment, int limit, String after) {
        var found = new ArrayList<Proposal>();
        var candidates = moment.current() ? ids.proposedAfter(after, limit + 1) : ids.allAfter(after);
        past.proposals(candidates, moment, whole -> found.add(proposal(whole)));
        var shown = found.subList(0, Math.min(limit, found.size()));
        var next = found.size() > limit ? shown.getLast().code().value() : null;
        return new ProposalsView(moment, shown, next);
    }

    private static Proposal proposal(Whole whole) {
        var state = whole.state();
        var declined = whole.life().declined();
        return new Proposal(
                state.id(),
                state.code(),
                state.name(),
                state.type(),
                whole.events().getFirst().metadata().actor().secretariat(),
                state.lead(),
                state.objectives(),
                Objects.requireNonNull(whole.life().registration()).effectiveOn(),
                declined == null ? null : declined.effectiveOn(),
                declined == null ? null : declined.reason());
    }
}
