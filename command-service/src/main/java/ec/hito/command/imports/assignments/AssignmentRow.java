package ec.hito.command.imports.assignments;

import ec.hito.command.imports.table.Cells;
import ec.hito.model.InitiativeCode;
import ec.hito.model.SecretariatCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a row says of an initiative. */
public record AssignmentRow(
        int line, InitiativeCode initiative, @Nullable SecretariatCode lead, List<SecretariatCode> participants) {
    private static final int MOST_PARTICIPANTS = 50;

    static Optional<AssignmentRow> read(int line, Cells<AssignmentColumn> cells) {
        var initiative = cells.value(AssignmentColumn.INITIATIVE_CODE, InitiativeCode::parse, "not-an-initiative-code");
        var lead = cells.value(AssignmentColumn.LEAD_SECRETARIAT, SecretariatCode::new, "not-a-secretariat-code");
        var names = cells.parts(AssignmentColumn.PARTICIPANTS);
        if (names.size() > MOST_PARTICIPANTS) {
            cells.fault(AssignmentColumn.PARTICIPANTS, "too-many", MOST_PARTICIPANTS);
        }
        var participants = names.stream()
                .flatMap(
                        name -> cells
                                .parsed(
                                        AssignmentColumn.PARTICIPANTS,
                                        name,
                                        SecretariatCode::new,
                                        "not-a-secretariat-code")
                                .stream())
                .toList();
        return cells.whole(() -> new AssignmentRow(line, initiative.orElseThrow(), lead.orElse(null), participants));
    }
}
