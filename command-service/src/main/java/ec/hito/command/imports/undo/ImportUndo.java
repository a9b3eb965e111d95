package ec.hito.command.imports.undo;

import ec.hito.model.InitiativeCode;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.ImportUndone;
import ec.hito.model.stored.InitiativeRegistered;
import ec.hito.model.stored.RecordedEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Decides what takes an import back: all of it or nothing. */
public final class ImportUndo {
    private static final int MOST_NAMED = 100;

    private final AppliedImport undoing;
    private final Supplier<UUID> ids;
    private final List<DomainEvent> events = new ArrayList<>();
    private final List<Act> later = new ArrayList<>();
    private final List<Act> impossible = new ArrayList<>();
    private int revoked;

    private ImportUndo(AppliedImport undoing, Supplier<UUID> ids) {
        this.undoing = undoing;
        this.ids = ids;
    }

    /** What comes of undoing it today. A second time it comes to nothing. */
    public static UndoDecision decide(AppliedImport undoing, LocalDate today, Supplier<UUID> ids) {
        return new ImportUndo(undoing, ids).decide(today);
    }

    private UndoDecision decide(LocalDate today) {
        if (undoing.undoneBefore()) {
            return new UndoDecision.Planned(List.of(), report(0));
        }
        undoing.touched().forEach(this::takeBack);
        if (!later.isEmpty()) {
            var first = later.stream().limit(MOST_NAMED).toList();
            return new UndoDecision.Refused(new UndoRejection.LaterActsStand(later.size(), first));
        }
        if (!impossible.isEmpty()) {
            return new UndoDecision.Refused(new UndoRejection.NotUndoable(
                    impossible.stream().limit(MOST_NAMED).toList()));
        }
        events.add(new ImportUndone(undoing.applied().importId(), today));
        return new UndoDecision.Planned(events, report(undoing.touched().size()));
    }

    private void takeBack(List<RecordedEvent> stream) {
        var code = codeOf(stream);
        stream.stream()
                .filter(undoing::standsAfter)
                .map(recorded -> Act.of(code, recorded))
                .forEach(later::add);
        var reversal = Reversal.of(stream, undoing, ids);
        reversal.impossible().stream().map(recorded -> Act.of(code, recorded)).forEach(impossible::add);
        events.addAll(reversal.events());
        revoked += reversal.revokes() ? 1 : 0;
    }

    private static InitiativeCode codeOf(List<RecordedEvent> stream) {
        return ((InitiativeRegistered) stream.getFirst().event()).code();
    }

    private UndoReport report(int touched) {
        var applied = undoing.applied();
        return new UndoReport(applied.importId(), applied.kind(), revoked, touched - revoked);
    }
}
