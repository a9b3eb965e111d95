package ec.hito.query.desk;

import ec.hito.query.acting.Act;
import ec.hito.query.acting.Form;
import ec.hito.query.acting.Input;
import ec.hito.query.acting.Refusal;
import ec.hito.query.acting.Subject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A secretariat's sheet of a month: a row for each milestone that is still to be finished.
 *
 * @param shared files handed in once for several rows
 * @param refusal why the files for several rows were not taken; null if nothing is wrong with them
 */
public record Sheet(
        List<Row> rows, List<Form.Upload> shared, @Nullable Refusal refusal) {
    /** With what is written for some of its rows elsewhere; what is written for others is passed over. */
    Sheet filledWith(List<SheetWorkbook.Filled> written) {
        var byMilestone = written.stream()
                .collect(Collectors.toMap(
                        SheetWorkbook.Filled::milestone, SheetWorkbook.Filled::typed, (_, later) -> later));
        return new Sheet(
                rows.stream()
                        .map(row -> new Row(
                                row.open(), SheetForm.typed(byMilestone.getOrDefault(row.id(), Map.of())), false))
                        .toList(),
                shared,
                refusal);
    }

    /** How many rows have something typed. */
    long typedRows() {
        return rows.stream().filter(row -> !row.form().values().isEmpty()).count();
    }

    /**
     * A milestone, and what is typed for it.
     *
     * @param saved whether what was typed last is recorded
     */
    public record Row(Worklist.Open open, Form form, boolean saved) {
        static final String ACHIEVED = "achieved";
        static final String SHARED = "shared";

        public String id() {
            return open.milestone().id().toString();
        }

        public List<Input> inputs() {
            return Act.RECORD_PROGRESS.inputs();
        }

        /** Whether a box of the row is ticked. */
        public boolean isTicked(String name) {
            return !form.value(name).isEmpty();
        }

        Subject subject() {
            return Subject.of(open.initiative(), open.milestone());
        }

        /** Progress, or, where so ticked, that the milestone is achieved. */
        Act act() {
            return isTicked(ACHIEVED) ? Act.ACHIEVE : Act.RECORD_PROGRESS;
        }

        boolean isFilledIn() {
            return isTicked(ACHIEVED) || !form.value("percent").isBlank();
        }
    }
}
