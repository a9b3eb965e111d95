package ec.hito.command.imports.matrix;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Rejection;
import ec.hito.model.PlanId;
import ec.hito.model.plan.MatrixColumn;
import ec.hito.model.plan.Plan;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.ImportApplied;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Decides what a matrix changes: which initiatives it brings in, and which it finds as they are or different. */
public final class MatrixImport {
    private static final String KIND = "matrix";

    private final MatrixFile file;
    private final KnownMatrix known;
    private final Catalogue catalogue;
    private final ImportRun run;

    private final List<DomainEvent> events = new ArrayList<>();
    private final List<Remark> faults = new ArrayList<>();
    private final List<Remark> warnings = new ArrayList<>();
    private int created;
    private int changed;

    private MatrixImport(MatrixFile file, KnownMatrix known, Catalogue catalogue, ImportRun run) {
        this.file = file;
        this.known = known;
        this.catalogue = catalogue;
        this.run = run;
    }

    /** What comes of {@code file}, given what earlier imports brought in. The same file again comes to nothing. */
    public static ImportDecision decide(MatrixFile file, KnownMatrix known, Catalogue catalogue, ImportRun run) {
        var untimely = run.timing().refusal().or(() -> catalogue.planSince().flatMap(run.timing()::refusalBefore));
        if (untimely.isPresent()) {
            return new ImportDecision.Refused(untimely.get());
        }
        return catalogue
                .plan()
                .map(Plan::id)
                .map(plan -> new MatrixImport(file, known, catalogue, run).decide(plan))
                .orElseGet(() -> new ImportDecision.Refused(new ImportRejection.NoPlan()));
    }

    private ImportDecision decide(PlanId plan) {
        faults.addAll(file.faults());
        faults.addAll(RowChecks.faultsOf(file.rows(), known, catalogue));
        if (!faults.isEmpty()) {
            return new ImportDecision.Refused(rejection());
        }
        warnings.addAll(file.warnings());
        unknownMechanisms();
        var initiatives = byInitiative();
        initiatives.forEach((key, rows) -> known.initiative(key)
                .ifPresentOrElse(
                        standing -> revise(new Revision(run, catalogue, standing), rows), () -> create(plan, rows)));
        if (!faults.isEmpty()) {
            return new ImportDecision.Refused(rejection());
        }
        if (!events.isEmpty()) {
            events.add(applied(plan));
        }
        return new ImportDecision.Planned(events, report(initiatives.size()));
    }

    private Map<String, List<MatrixRow>> byInitiative() {
        return file.rows().stream()
                .collect(Collectors.groupingBy(
                        MatrixRow::initiativeKey, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    private void create(PlanId plan, List<MatrixRow> rows) {
        events.addAll(new Creation(run, catalogue).of(plan, rows));
        created++;
    }

    private void revise(Revision revision, Collection<MatrixRow> rows) {
        rows.forEach(revision::read);
        events.addAll(revision.events());
        faults.addAll(revision.faults());
        warnings.addAll(revision.warnings());
        changed += revision.events().isEmpty() ? 0 : 1;
    }

    private void unknownMechanisms() {
        for (var row : file.rows()) {
            ListedMechanism.of(row.mechanisms(), null, catalogue.mechanisms()).stream()
                    .filter(ListedMechanism::unknown)
                    .forEach(mechanism -> warnings.add(new Remark(
                            row.line(),
                            MatrixColumn.MECHANISMS.header(),
                            "unknown-mechanism",
                            List.of(String.valueOf(mechanism.description())))));
        }
    }

    private ImportApplied applied(PlanId plan) {
        return new ImportApplied(
                run.id(),
                KIND,
                plan,
                file.sha256(),
                file.rows().size(),
                created,
                changed,
                run.timing().effectiveOn());
    }

    private ImportReport report(int initiatives) {
        var inFile = file.rows().stream().map(MatrixRow::key).collect(Collectors.toSet());
        var missing = known.claimed().keySet().stream()
                .filter(key -> !inFile.contains(key))
                .sorted()
                .toList();
        missing.forEach(key -> warnings.add(Remark.ofFile("missing-articulation", key)));
        return new ImportReport(
                run.id(),
                file.rows().size(),
                initiatives,
                created,
                initiatives - created - changed,
                changed,
                missing.size(),
                warnings,
                run.dryRun());
    }

    private Rejection rejection() {
        return new ImportRejection.RowsRejected(faults);
    }
}
