package ec.hito.query.history;

import ec.hito.model.published.Publication;
import ec.hito.model.stored.EventCatalog;
import ec.hito.model.stored.PlanReformed;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.StreamId;
import ec.hito.query.history.HistoryView.By;
import ec.hito.query.history.HistoryView.Deed;
import ec.hito.query.initiative.InitiativeIds;
import ec.hito.query.reading.Moment;
import ec.hito.query.timeline.History;
import ec.hito.query.timeline.Past;
import ec.hito.query.timeline.Whole;
import ec.hito.web.BusinessDay;
import ec.hito.web.ProblemException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was done to one initiative; inside a read's transaction. */
final class Histories {
    private final InitiativeIds ids;
    private final Past past;
    private final History history;
    private final JsonMapper json;

    Histories(InitiativeIds ids, Past past, History history, JsonMapper json) {
        this.ids = ids;
        this.past = past;
        this.history = history;
        this.json = json;
    }

    /**
     * What is of the moment's day or before and was known then.
     *
     * @param before only records of smaller positions; null for the first page
     * @throws ProblemException 404 {@code unknown-initiative} if there is none at that moment, or only a proposal
     */
    HistoryView of(String idOrCode, Moment moment, int limit, @Nullable Long before) {
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
                moment,
                whole.state().id(),
                whole.state().code(),
                deeds(page, all, moment),
                more ? Long.toString(page.getLast().position()) : null,
                all.size());
    }

    /** Of the initiative, and the reforms that the plan has seen since it is there. */
    private List<RecordedEvent> acts(Whole whole, Moment moment) {
        var own = history.stream(StreamId.of(whole.state().id()), moment.position());
        var reforms = history.ofCategory("plan", moment.position()).stream()
                .filter(recorded -> recorded.event() instanceof PlanReformed)
                .filter(recorded -> recorded.position() > own.getFirst().position());
        return Stream.concat(own.stream(), reforms)
                .filter(recorded -> !recorded.event().effectiveOn().isAfter(moment.asOf()))
                .sorted(Comparator.comparingLong(RecordedEvent::position).reversed())
                .toList();
    }

    private List<Deed> deeds(List<RecordedEvent> page, List<RecordedEvent> all, Moment moment) {
        var parts = new Parts(all);
        var imports = new ImportsBehind(history.ofCategory("import", moment.position()));
        return page.stream().map(recorded -> deed(recorded, parts, imports)).toList();
    }

    private Deed deed(RecordedEvent recorded, Parts parts, ImportsBehind imports) {
        var event = recorded.event();
        var says = says(recorded);
        var reason = says.get("reason");
        var recordedOn = LocalDate.ofInstant(recorded.recordedAt(), BusinessDay.ZONE);
        var daysLate = (int) Math.max(0, ChronoUnit.DAYS.between(event.effectiveOn(), recordedOn));
        var actor = recorded.metadata().actor();
        return new Deed(
                recorded.position(),
                recorded.id(),
                EventCatalog.typeOf(event.getClass()).name(),
                imports.takesBack(recorded) ? Nature.UNDO : Nature.of(event),
                event.effectiveOn(),
                recorded.recordedAt(),
                daysLate > 0,
                daysLate,
                new By(actor.role(), actor.secretariat()),
                reason == null ? null : reason.asString(),
                imports.of(recorded),
                parts.of(says),
                recorded.metadata().simulated(),
                says);
    }

    /** Of a reform only its instrument and day: the plan itself is long, and is to be had elsewhere. */
    private JsonNode says(RecordedEvent recorded) {
        return recorded.event() instanceof PlanReformed reform
                ? json.createObjectNode()
                        .put("instrument", reform.instrument())
                        .put("effectiveOn", reform.effectiveOn().toString())
                : json.valueToTree(Publication.of(recorded.event()).value());
    }
}
