package ec.hito.command.imports.matrix;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.imports.ImportRun;
import ec.hito.command.imports.Remark;
import ec.hito.command.imports.RowEvent;
import ec.hito.command.initiative.Articulation;
import ec.hito.command.initiative.Mechanism;
import ec.hito.command.initiative.Registered;
import ec.hito.command.initiative.Structure;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.plan.MatrixColumn;
import ec.hito.model.stored.ArticulationReworded;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.MatrixEntry;
import ec.hito.model.stored.MechanismDetached;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the file changes in an initiative that an earlier one brought in. */
final class Revision {
    /** The reason in the history, for its readers. */
    private static final String REASON = "Nueva importación de la matriz";

    private final ImportRun run;
    private final Catalogue catalogue;
    private final Registered initiative;
    private final EventsOfRow news;
    private final Set<ManagementObjectiveCode> served;
    private final List<RowEvent> events = new ArrayList<>();
    private final List<Remark> faults = new ArrayList<>();
    private final List<Remark> warnings = new ArrayList<>();

    Revision(ImportRun run, Catalogue catalogue, Registered initiative) {
        this.run = run;
        this.catalogue = catalogue;
        this.initiative = initiative;
        this.news = new EventsOfRow(run);
        this.served = new HashSet<>(initiative.structure().managementObjectives());
    }

    List<RowEvent> events() {
        return List.copyOf(events);
    }

    List<Remark> faults() {
        return List.copyOf(faults);
    }

    List<Remark> warnings() {
        return List.copyOf(warnings);
    }

    void read(MatrixRow row) {
        if (withdrawn(row)) {
            warnings.add(Remark.atRow(row.line(), "articulation-withdrawn", row.key()));
            return;
        }
        int before = events.size();
        var standing = KnownMatrix.articulation(initiative, row.key());
        standing.ifPresentOrElse(articulation -> revise(row, articulation), () -> add(row));
        var since = standing.map(Articulation::addedOn)
                .orElse(initiative.registration().effectiveOn());
        if (events.size() > before && on().isBefore(since)) {
            faults.add(Remark.atRow(row.line(), "effective-before-subject", on(), since));
        }
        if (events.size() > before && initiative.life().overOn(on())) {
            faults.add(Remark.atRow(
                    row.line(), "initiative-over", initiative.life().since()));
        }
    }

    /** Somebody gave it up for a reason; that the file still has it is none to take it up again. */
    private boolean withdrawn(MatrixRow row) {
        return initiative.structure().withdrawn().values().stream()
                .map(Structure.Withdrawn::articulation)
                .anyMatch(articulation -> KnownMatrix.is(articulation, row.key()));
    }

    private void add(MatrixRow row) {
        if (served.add(row.managementObjective())) {
            var objective = row.managementObjective();
            initiative
                    .structure()
                    .unalignedOn(objective)
                    .filter(on()::isBefore)
                    .ifPresent(day -> faults.add(Remark.atRow(row.line(), "effective-before-subject", on(), day)));
            found(row, objective.value(), new InitiativeAligned(id(), objective, List.of(), on()));
        }
        var mechanisms = listed(row, row.entry(null).mechanismsAsWritten());
        events.addAll(news.added(id(), row, mechanisms));
    }

    private void revise(MatrixRow row, Articulation articulation) {
        var entry = row.entry(articulation.matrixEntry());
        if (!row.objective().equals(articulation.inMatrix()) || !entry.equals(articulation.matrixEntry())) {
            reword(row, articulation, entry);
        }
        var superfluous = new ArrayList<>(initiative.structure().mechanismsOf(articulation.id()));
        for (var listed : listed(row, entry.mechanismsAsWritten())) {
            var same = superfluous.stream().filter(listed::is).findFirst();
            same.ifPresentOrElse(
                    superfluous::remove, () -> events.add(news.attached(id(), articulation.id(), row, listed)));
        }
        superfluous.forEach(mechanism -> release(row, mechanism));
    }

    /** Words of a day before those in force would change nothing today, and the next import would find them missing again. */
    private void reword(MatrixRow row, Articulation articulation, MatrixEntry entry) {
        if (on().isBefore(articulation.wordedOn()) && !on().isBefore(articulation.addedOn())) {
            faults.add(Remark.atRow(row.line(), "worded-later", on(), articulation.wordedOn()));
            return;
        }
        found(
                row,
                row.objective(),
                new ArticulationReworded(id(), articulation.id(), row.objective(), entry, REASON, on()));
    }

    /** What was attached by hand never stood in a file, so the silence of this one says nothing about it; and what was signed stays. */
    private void release(MatrixRow row, Mechanism mechanism) {
        if (mechanism.importId() == null || !mechanism.detachable()) {
            var kept = mechanism.detachable() ? "mechanism-kept" : "signed-mechanism-kept";
            warnings.add(Remark.at(row.line(), MatrixColumn.MECHANISMS, kept, mechanism.type()));
            return;
        }
        var since = mechanism.stage().latestOn();
        if (on().isBefore(since)) {
            faults.add(Remark.at(row.line(), MatrixColumn.MECHANISMS, "effective-before-subject", on(), since));
        }
        found(row, mechanism.type().toString(), new MechanismDetached(id(), mechanism.id(), REASON, on()));
    }

    private List<ListedMechanism> listed(MatrixRow row, @Nullable String printed) {
        return ListedMechanism.of(row.mechanisms(), printed, catalogue.mechanisms());
    }

    private void found(MatrixRow row, String words, InitiativeEvent event) {
        events.add(new RowEvent(row.line(), words, event));
    }

    private InitiativeId id() {
        return initiative.registration().id();
    }

    private LocalDate on() {
        return run.timing().effectiveOn();
    }
}
