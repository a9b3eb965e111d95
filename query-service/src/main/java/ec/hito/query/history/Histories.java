package ec.hito.query.history;

import ec.hito.model.stored.ImportApplied;
import ec.hito.model.stored.PlanReformed;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.query.history.HistoryView.RecordedAct;
import ec.hito.query.initiative.InitiativeIds;
import ec.hito.query.parking.ParkedStreams;
import ec.hito.query.reading.Moment;
import ec.hito.query.timeline.History;
import ec.hito.query.timeline.Past;
import ec.hito.query.timeline.Whole;
import ec.hito.web.ProblemException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what was done to one initiative; inside a read's transaction. */
public final class Histories {
    private final InitiativeIds ids;
    private final Past past;
    private final History history;
    private final RecordedActs acts;
    private final ParkedStreams parked;

    Histories(InitiativeIds ids, Past past, History history, RecordedActs acts, ParkedStreams parked) {
        this.ids = ids;
        this.past = past;
        this.history = history;
        this.acts = acts;
        this.parked = parked;
    }

    /**
     * What is of the moment's day or before and was known then.
     *
     * @param before only records of smaller positions; null for the first page
     * @throws ProblemException 404 {@code unknown-initiative} if there is none at that moment, or only a proposal
     */
    public HistoryView of(String idOrCode, Moment moment, int limit, @Nullable Long before) {
        var whole = ids.find(idOrCode)
                .flatMap(id -> past.whole(id, moment))
                .orElseThrow(() -> InitiativeIds.unknown(idOrCode));
        var all = acts(whole, moment);
        var page = all.stream()
                .filter(recorded -> before == null || recorded.position() < before)
                .limit(limit)
                .toList();
        var more = !page.isEmpty() && page.getLast() != all.getLast();
        return new HistoryView(
                parked.of(whole.state().id(), moment),
                whole.state().id(),
                whole.state().code(),
                acts.known(moment).of(page, all),
                more ? Long.toString(page.getLast().position()) : null,
                all.size());
    }

    /** The imports that some acts belong to, the newest first. */
    public List<ImportView> imports(List<RecordedAct> acts, Moment moment) {
        var ids = acts.stream().map(RecordedAct::importId).collect(Collectors.toSet());
        return history.ofCategory("import", moment.position()).reversed().stream()
                .filter(recorded ->
                        recorded.event() instanceof ImportApplied applied && ids.contains(applied.importId()))
                .map(ImportView::of)
                .toList();
    }

    /** Of the initiative, and the reforms that the plan has seen since it is there. */
    private List<RecordedEvent> acts(Whole whole, Moment moment) {
        var own = whole.events();
        var reforms = history.ofCategory("plan", moment.position()).stream()
                .filter(recorded -> recorded.event() instanceof PlanReformed)
                .filter(recorded -> recorded.position() > own.getFirst().position());
        return Stream.concat(own.stream(), reforms)
                .filter(recorded -> !recorded.event().effectiveOn().isAfter(moment.asOf()))
                .sorted(Comparator.comparingLong(RecordedEvent::position).reversed())
                .toList();
    }
}
