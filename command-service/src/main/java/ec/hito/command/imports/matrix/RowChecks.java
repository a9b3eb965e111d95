package ec.hito.command.imports.matrix;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.imports.Remark;
import ec.hito.command.text.Folded;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.plan.MatrixColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks whether the rows of a file fit each other, the plan and what was imported before. */
final class RowChecks {
    private record Place(String initiativeKey, ManagementObjectiveCode objective) {}

    private final Catalogue catalogue;
    private final KnownMatrix known;
    private final List<Remark> faults = new ArrayList<>();
    private final Set<ArticulationKey> seen = new HashSet<>();
    private final Map<Integer, Place> entries = new HashMap<>();
    private final Set<String> initiatives = new HashSet<>();
    private final Map<Folded, String> names = new HashMap<>();

    private RowChecks(Catalogue catalogue, KnownMatrix known) {
        this.catalogue = catalogue;
        this.known = known;
    }

    static List<Remark> faultsOf(List<MatrixRow> rows, KnownMatrix known, Catalogue catalogue) {
        var checks = new RowChecks(catalogue, known);
        for (var row : rows) {
            checks.plan(row);
            checks.entry(row);
            checks.name(row);
            checks.moved(row);
        }
        return checks.faults;
    }

    private void plan(MatrixRow row) {
        if (!catalogue.has(row.managementObjective())) {
            faults.add(Remark.at(
                    row.line(), MatrixColumn.MANAGEMENT_OBJECTIVE, "unknown-reference", row.managementObjective()));
        }
    }

    /** An entry is one initiative under one objective, and numbers its articulations. */
    private void entry(MatrixRow row) {
        if (!seen.add(row.key())) {
            faults.add(Remark.at(row.line(), MatrixColumn.ARTICULATION_NO, "duplicate-row", row.key()));
        }
        var place = new Place(row.initiativeKey(), row.managementObjective());
        var first = entries.putIfAbsent(row.key().entry(), place);
        if (first != null && !first.equals(place)) {
            faults.add(Remark.at(
                    row.line(), MatrixColumn.ENTRY, "entry-split", row.key().entry()));
        }
    }

    /** The first row of an initiative names it, and no two initiatives bear one name, in the file or out of it. */
    private void name(MatrixRow row) {
        if (!initiatives.add(row.initiativeKey())) {
            return;
        }
        var name = Folded.of(row.initiative());
        var bearer = names.putIfAbsent(name, row.initiativeKey());
        if (bearer != null) {
            faults.add(Remark.at(row.line(), MatrixColumn.INITIATIVE, "duplicate-initiative", bearer));
        } else if (taken(name, row)) {
            faults.add(Remark.at(row.line(), MatrixColumn.INITIATIVE, "name-taken"));
        }
    }

    /** An initiative that is known keeps the name it bears, whatever the row says; only a new one claims its own. */
    private boolean taken(Folded name, MatrixRow row) {
        return known.initiative(row.initiativeKey()).isEmpty()
                && known.bearer(name)
                        .filter(bearer -> !known.holder(row.key()).equals(Optional.of(bearer)))
                        .isPresent();
    }

    /** An articulation that was imported stays with its initiative and under its objective. */
    private void moved(MatrixRow row) {
        var holder = known.holder(row.key());
        if (holder.isEmpty()) {
            return;
        }
        var initiative = known.initiative(row.initiativeKey())
                .filter(standing -> standing.registration().id().equals(holder.get()));
        if (initiative.isEmpty()) {
            faults.add(Remark.at(row.line(), MatrixColumn.INITIATIVE_KEY, "articulation-moved", row.key()));
            return;
        }
        KnownMatrix.articulation(initiative.get(), row.key())
                .filter(articulation -> !articulation.managementObjective().equals(row.managementObjective()))
                .ifPresent(_ -> faults.add(
                        Remark.at(row.line(), MatrixColumn.MANAGEMENT_OBJECTIVE, "articulation-moved", row.key())));
    }
}
