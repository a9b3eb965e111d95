package ec.hito.query.note;

import ec.hito.model.MilestoneId;
import ec.hito.model.stored.MilestoneAchieved;
import ec.hito.model.stored.ProgressRecorded;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.SituationReported;
import ec.hito.query.history.HistoryView.By;
import ec.hito.query.initiative.InitiativeIds;
import ec.hito.query.note.NotesView.Note;
import ec.hito.query.reading.Moment;
import ec.hito.query.timeline.Past;
import ec.hito.query.timeline.Whole;
import ec.hito.web.ProblemException;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what was written beside the acts on one initiative; inside a read's transaction. */
final class Notes {
    private final InitiativeIds ids;
    private final Past past;

    Notes(InitiativeIds ids, Past past) {
        this.ids = ids;
        this.past = past;
    }

    /**
     * What is of the moment's day or before and was known then.
     *
     * @param before only records of smaller positions; null for the first page
     * @throws ProblemException 404 {@code unknown-initiative} if there is none at that moment
     */
    NotesView of(String idOrCode, Moment moment, int limit, @Nullable Long before) {
        var whole = ids.find(idOrCode)
                .flatMap(id -> past.registered(id, moment))
                .orElseThrow(() -> InitiativeIds.unknown(idOrCode));
        var all = whole.events().reversed().stream()
                .filter(recorded -> !recorded.event().effectiveOn().isAfter(moment.asOf()))
                .flatMap(recorded -> notes(recorded, whole))
                .toList();
        var rest = all.stream()
                .filter(note -> before == null || note.position() < before)
                .toList();
        var page = rest.subList(0, Math.min(limit, rest.size()));
        return new NotesView(
                moment,
                whole.state().id(),
                whole.state().code(),
                page,
                page.size() < rest.size() ? Long.toString(page.getLast().position()) : null,
                all.size());
    }

    private static Stream<Note> notes(RecordedEvent recorded, Whole whole) {
        return switch (recorded.event()) {
            case ProgressRecorded e ->
                note(recorded, "progress", e.progressId().value(), e.milestoneId(), e.note(), whole);
            case MilestoneAchieved e ->
                note(recorded, "progress", e.progressId().value(), e.milestoneId(), e.note(), whole);
            case SituationReported e ->
                note(recorded, "situation-report", e.reportId().value(), null, e.text(), whole);
            default -> Stream.empty();
        };
    }

    private static Stream<Note> note(
            RecordedEvent recorded,
            String act,
            UUID actId,
            @Nullable MilestoneId milestone,
            @Nullable String text,
            Whole whole) {
        if (text == null) {
            return Stream.empty();
        }
        var actor = recorded.metadata().actor();
        return Stream.of(new Note(
                recorded.position(),
                act,
                actId,
                milestone == null ? null : title(milestone, whole),
                text,
                recorded.event().effectiveOn(),
                recorded.recordedAt(),
                new By(actor.role(), actor.secretariat())));
    }

    private static @Nullable String title(MilestoneId milestone, Whole whole) {
        return whole.milestones().stream()
                .filter(one -> one.id().equals(milestone))
                .map(one -> one.title())
                .findFirst()
                .orElse(null);
    }
}
