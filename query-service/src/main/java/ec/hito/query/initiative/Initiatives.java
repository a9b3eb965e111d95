package ec.hito.query.initiative;

import ec.hito.model.InitiativeId;
import ec.hito.model.stored.InitiativeRegistered;
import ec.hito.query.evidence.CitedEvidence;
import ec.hito.query.figures.Average;
import ec.hito.query.figures.Gap;
import ec.hito.query.initiative.InitiativeView.Details;
import ec.hito.query.initiative.InitiativeView.Source;
import ec.hito.query.involvement.Involvements;
import ec.hito.query.parking.ParkedStreams;
import ec.hito.query.reading.Moment;
import ec.hito.query.timeline.Past;
import ec.hito.query.timeline.Shares;
import ec.hito.query.timeline.Whole;
import ec.hito.web.ProblemException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads one initiative, at whatever moment, from its events; inside a read's transaction. */
public final class Initiatives {
    private final InitiativeIds ids;
    private final Past past;
    private final Involvements involvements;
    private final CitedEvidence evidence;
    private final ParkedStreams parked;

    Initiatives(InitiativeIds ids, Past past, Involvements involvements, CitedEvidence evidence, ParkedStreams parked) {
        this.ids = ids;
        this.past = past;
        this.involvements = involvements;
        this.evidence = evidence;
        this.parked = parked;
    }

    /**
     * The endorsed initiative of that id or code, the code in whatever case.
     *
     * @throws ProblemException 404 {@code unknown-initiative} if there is none at that moment, or only a proposal
     */
    public InitiativeView get(String idOrCode, Moment moment) {
        return ids.find(idOrCode)
                .flatMap(id -> past.whole(id, moment))
                .map(whole -> view(whole, moment))
                .orElseThrow(() -> InitiativeIds.unknown(idOrCode));
    }

    /**
     * As {@link #get}, of what planning has not endorsed: for those who work on the plan.
     *
     * @throws ProblemException 404 {@code unknown-initiative} if there is none at that moment, or it is endorsed
     */
    public InitiativeView proposal(String idOrCode, Moment moment) {
        return ids.find(idOrCode)
                .flatMap(id -> past.proposal(id, moment))
                .map(whole -> view(whole, moment))
                .orElseThrow(() -> InitiativeIds.unknown(idOrCode));
    }

    /** As {@link #get}, those of some ids that are endorsed then; the others are left out. A page of them is in memory at a time. */
    public void endorsed(List<InitiativeId> some, Moment moment, Consumer<InitiativeView> each) {
        past.wholes(some, moment, whole -> each.accept(view(whole, moment)));
    }

    private InitiativeView view(Whole whole, Moment moment) {
        var registration = Objects.requireNonNull(whole.life().registration());
        return new InitiativeView(
                parked.of(whole.state().id(), moment),
                InitiativeSummary.of(whole.state()),
                details(whole, registration),
                Description.of(registration.description(), whole.life().described()),
                Bodies.of(whole.involved(), whole.mergers()),
                involvements.actors(whole.involved().actors(), moment),
                involvements.territories(whole.involved().territories(), moment),
                whole.alignments(),
                whole.articulations(),
                whole.milestones(),
                whole.reports(),
                evidence.of(whole.citations(), moment),
                whole.version());
    }

    private static Details details(Whole whole, InitiativeRegistered registration) {
        var standing = whole.state().standing();
        var life = whole.life();
        var turn = life.turn();
        var lead = whole.involved().lead();
        var source = registration.importedFrom();
        return new Details(
                Average.ofNullable(standing.percent(Shares::verified)),
                Average.ofNullable(standing.percent(Shares::baseline)),
                Stream.of(Gap.values()).filter(standing.gaps()::contains).toList(),
                registration.effectiveOn(),
                life.startedOn(),
                turn == null ? null : turn.since(),
                turn == null ? null : turn.reason(),
                lead == null ? null : lead.since(),
                lead == null || lead.secretariat().equals(whole.state().lead()) ? null : lead.secretariat(),
                whole.lastActOn(),
                source == null ? null : new Source(source.importId(), source.initiativeKey()));
    }
}
