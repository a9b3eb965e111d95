package ec.hito.query.history;

import ec.hito.model.published.Publication;
import ec.hito.model.stored.EventCatalog;
import ec.hito.model.stored.PlanReformed;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.query.history.HistoryView.By;
import ec.hito.query.history.HistoryView.RecordedAct;
import ec.hito.query.reading.Moment;
import ec.hito.query.timeline.History;
import ec.hito.web.BusinessDay;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells recorded events as acts; inside a read's transaction. */
public final class RecordedActs {
    private final History history;
    private final JsonMapper json;

    RecordedActs(History history, JsonMapper json) {
        this.history = history;
        this.json = json;
    }

    /** With the imports that are known at the moment. */
    public Known known(Moment moment) {
        return new Known(new ImportsBehind(history.ofCategory("import", moment.position())));
    }

    /** What acts are told by. */
    public final class Known {
        private final ImportsBehind imports;

        private Known(ImportsBehind imports) {
            this.imports = imports;
        }

        /** @param all that is known of the initiative that they are acts on */
        public List<RecordedAct> of(List<RecordedEvent> acts, List<RecordedEvent> all) {
            var parts = new Parts(all);
            return acts.stream().map(act -> act(act, parts, imports)).toList();
        }
    }

    private RecordedAct act(RecordedEvent recorded, Parts parts, ImportsBehind imports) {
        var event = recorded.event();
        var says = says(recorded);
        var reason = says.get("reason");
        var recordedOn = LocalDate.ofInstant(recorded.recordedAt(), BusinessDay.ZONE);
        var daysLate = (int) Math.max(0, ChronoUnit.DAYS.between(event.effectiveOn(), recordedOn));
        var actor = recorded.metadata().actor();
        return new RecordedAct(
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
