package ec.hito.command.imports;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.plan.Plan;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.ImportApplied;
import ec.hito.model.stored.InitiativeRegistered;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a run finds in a file, row by row, and what comes of all of it. */
public final class Findings {
    private final ImportRun run;
    private final List<DomainEvent> events = new ArrayList<>();
    private final List<RowChange> changes = new ArrayList<>();
    private final List<Remark> faults = new ArrayList<>();
    private final List<Remark> warnings = new ArrayList<>();
    private final Set<InitiativeId> created = new HashSet<>();
    private final Set<InitiativeId> changed = new HashSet<>();

    public Findings(ImportRun run) {
        this.run = run;
    }

    /** @param initiative to be named beside the change; null for one that the file brings in */
    public void found(RowEvent found, @Nullable InitiativeCode initiative) {
        var event = found.event();
        events.add(event);
        if (event instanceof InitiativeRegistered) {
            created.add(event.initiativeId());
        }
        if (!created.contains(event.initiativeId())) {
            changed.add(event.initiativeId());
        }
        var words = found.words();
        if (words != null && run.dryRun()) {
            changes.add(RowChange.of(found, words, initiative));
        }
    }

    public void fault(Remark fault) {
        faults.add(fault);
    }

    public void faults(Collection<Remark> found) {
        faults.addAll(found);
    }

    public void warnings(Collection<Remark> found) {
        warnings.addAll(found);
    }

    public void warning(Remark found) {
        warnings.add(found);
    }

    /** So many more rows of the file were looked at. */
    public void decided(int rows) {
        run.decided().accept(rows);
    }

    public boolean faulty() {
        return !faults.isEmpty();
    }

    /**
     * Refused if any row has a fault; else everything that was found, with the import itself as the last event if there is anything.
     *
     * @param catalogue with the plan that {@link ImportRun#refusal} asked for
     * @param initiatives distinct ones in the file
     * @param missing what the file does not have, though an earlier one had it
     */
    public ImportDecision conclude(
            ImportKind kind, Catalogue catalogue, String fileSha256, int rows, int initiatives, int missing) {
        if (faulty()) {
            return new ImportDecision.Refused(new ImportRejection.RowsRejected(faults));
        }
        if (!events.isEmpty()) {
            events.add(new ImportApplied(
                    run.id(),
                    kind.code(),
                    catalogue.plan().map(Plan::id).orElseThrow(),
                    fileSha256,
                    rows,
                    created.size(),
                    changed.size(),
                    run.timing().effectiveOn()));
        }
        var unchanged = initiatives - created.size() - changed.size();
        return new ImportDecision.Planned(
                events,
                new ImportReport(
                        run.id(),
                        rows,
                        initiatives,
                        created.size(),
                        unchanged,
                        changed.size(),
                        missing,
                        warnings,
                        changes,
                        run.dryRun()));
    }
}
