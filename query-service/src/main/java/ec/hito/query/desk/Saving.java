package ec.hito.query.desk;

import ec.hito.query.acting.Acting;
import ec.hito.query.acting.Form;
import ec.hito.query.acting.Refusal;
import ec.hito.query.desk.Sheet.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records the rows of a sheet that were to be saved, each by itself: one that is refused leaves the others alone. */
final class Saving {
    private final Acting acting;
    private final SheetForm sheet;
    private final List<Row> rows = new ArrayList<>();
    private List<Form.Upload> shared;
    private @Nullable Refusal refusal;
    private long position;
    private int saved;

    Saving(Acting acting, SheetForm sheet) {
        this.acting = acting;
        this.sheet = sheet;
        this.shared = sheet.uploads(SheetForm.SHARED);
    }

    /** Hands in what is chosen for several rows; a row that cites it is saved only if that succeeds. */
    void handInShared() {
        switch (acting.handIn(shared, sheet.files(SheetForm.SHARED))) {
            case Acting.HandedIn.All all -> shared = all.uploads();
            case Acting.HandedIn.Failed failed -> {
                shared = failed.uploads();
                refusal = failed.why();
            }
        }
    }

    void row(Worklist.Open open) {
        var typed = new Row(open, sheet.of(open.milestone().id().toString()), false);
        rows.add(isToSave(typed) ? saved(typed) : typed);
    }

    private boolean isToSave(Row row) {
        var pressed = sheet.pressed();
        return pressed.equals(row.id()) || (pressed.equals(SheetForm.ALL) && row.isFilledIn());
    }

    private Row saved(Row row) {
        var own = row.form().uploads();
        var form = row.isTicked(Row.SHARED) ? row.form().with(SheetForm.both(own, shared)) : row.form();
        return switch (acting.send(row.act(), row.subject(), form, sheet.files(row.id()))) {
            case Acting.Result.Recorded recorded -> {
                position = Math.max(position, recorded.position());
                saved++;
                yield new Row(row.open(), SheetForm.empty(), true);
            }
            case Acting.Result.Again again -> new Row(row.open(), withoutShared(again.form()), false);
        };
    }

    /** What several rows share is kept once, and not by each of them. */
    private Form withoutShared(Form form) {
        return form.with(form.uploads().stream()
                .filter(upload -> !shared.contains(upload))
                .toList());
    }

    Sheet sheet() {
        return new Sheet(List.copyOf(rows), shared, refusal);
    }

    /** Of the log that contains all that was recorded; 0 if nothing was. */
    long position() {
        return position;
    }

    int saved() {
        return saved;
    }
}
