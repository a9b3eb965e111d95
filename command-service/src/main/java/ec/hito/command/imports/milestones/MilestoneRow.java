package ec.hito.command.imports.milestones;

import ec.hito.command.imports.table.Cells;
import ec.hito.command.text.Text;
import ec.hito.model.InitiativeCode;
import ec.hito.model.Weight;
import ec.hito.model.plan.MilestoneColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A milestone as a row says it. */
public record MilestoneRow(
        int line,
        InitiativeCode initiative,
        String title,
        LocalDate dueOn,
        Weight weight,
        @Nullable String deliverable,
        @Nullable String phase) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}([.,]\\d{1,4})?");

    static Optional<MilestoneRow> read(int line, Cells<MilestoneColumn> cells) {
        var initiative = cells.value(MilestoneColumn.INITIATIVE_CODE, InitiativeCode::parse, "not-an-initiative-code");
        var title = cells.text(MilestoneColumn.TITLE, Text.TITLE);
        var dueOn = cells.value(MilestoneColumn.DUE_ON, LocalDate::parse, "not-a-day");
        var weight = cells.value(MilestoneColumn.WEIGHT, MilestoneRow::weight, "not-a-weight");
        var deliverable = cells.text(MilestoneColumn.DELIVERABLE, Text.DESCRIPTION);
        var phase = cells.text(MilestoneColumn.PHASE, Text.TITLE);
        return cells.whole(() -> new MilestoneRow(
                line,
                initiative.orElseThrow(),
                title.orElseThrow(),
                dueOn.orElseThrow(),
                weight.orElseThrow(),
                deliverable.orElse(null),
                phase.orElse(null)));
    }

    private static Weight weight(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return new Weight(new BigDecimal(text.replace(',', '.')));
    }
}
