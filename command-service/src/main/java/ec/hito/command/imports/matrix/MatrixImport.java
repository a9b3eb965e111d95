package ec.hito.command.imports.matrix;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.imports.Findings;
import ec.hito.command.imports.ImportDecision;
import ec.hito.command.imports.ImportKind;
import ec.hito.command.imports.ImportRun;
import ec.hito.command.imports.Remark;
import ec.hito.command.initiative.Registered;
import ec.hito.model.plan.MatrixColumn;
import ec.hito.model.plan.Plan;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Decides what a matrix changes: which initiatives it brings in, and which it finds as they are or different. */
public final class MatrixImport {
    private final MatrixFile file;
    private final KnownMatrix known;
    private final Catalogue catalogue;
    private final ImportRun run;
    private final Findings findings;

    private MatrixImport(MatrixFile file, KnownMatrix known, Catalogue catalogue, ImportRun run) {
        this.file = file;
        this.known = known;
        this.catalogue = catalogue;
        this.run = run;
        this.findings = new Findings(run);
    }

    /** What comes of {@code file}, given what earlier imports brought in. The same file again comes to nothing. */
    public static ImportDecision decide(MatrixFile file, KnownMatrix known, Catalogue catalogue, ImportRun run) {
        return run.refusal(catalogue)
                .<ImportDecision>map(ImportDecision.Refused::new)
                .orElseGet(() -> new MatrixImport(file, known, catalogue, run).decide());
    }

    private ImportDecision decide() {
        findings.faults(file.faults());
        findings.faults(RowChecks.faultsOf(file.rows(), known, catalogue));
        var initiatives = byInitiative();
        if (!findings.faulty()) {
            findings.warnings(file.warnings());
            unknownMechanisms();
            var creation = new Creation(run, catalogue);
            var plan = catalogue.plan().map(Plan::id).orElseThrow();
            initiatives.forEach((key, rows) -> {
                known.initiative(key)
                        .ifPresentOrElse(
                                standing -> revise(standing, rows),
                                () -> creation.of(plan, rows).forEach(event -> findings.found(event, null)));
                findings.decided(rows.size());
            });
        }
        return findings.conclude(
                ImportKind.MATRIX, catalogue, file.sha256(), file.rows().size(), initiatives.size(), missing());
    }

    private Map<String, List<MatrixRow>> byInitiative() {
        return file.rows().stream()
                .collect(Collectors.groupingBy(
                        MatrixRow::initiativeKey, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    private void revise(Registered standing, Collection<MatrixRow> rows) {
        var revision = new Revision(run, catalogue, standing);
        rows.forEach(revision::read);
        revision.events()
                .forEach(event -> findings.found(event, standing.registration().code()));
        findings.faults(revision.faults());
        findings.warnings(revision.warnings());
    }

    private void unknownMechanisms() {
        for (var row : file.rows()) {
            ListedMechanism.of(row.mechanisms(), null, catalogue.mechanisms()).stream()
                    .filter(ListedMechanism::unknown)
                    .forEach(mechanism -> findings.warning(
                            Remark.at(row.line(), MatrixColumn.MECHANISMS, "unknown-mechanism", mechanism.words())));
        }
    }

    private int missing() {
        var inFile = file.rows().stream().map(MatrixRow::key).collect(Collectors.toSet());
        var missing = known.claimed().keySet().stream()
                .filter(key -> !inFile.contains(key))
                .sorted()
                .toList();
        missing.forEach(key -> findings.warning(Remark.ofFile("missing-articulation", key)));
        return missing.size();
    }
}
