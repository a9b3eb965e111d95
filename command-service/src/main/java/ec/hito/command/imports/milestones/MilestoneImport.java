package ec.hito.command.imports.milestones;

import ec.hito.command.authority.Authority;
import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Decision;
import ec.hito.command.imports.Findings;
import ec.hito.command.imports.ImportDecision;
import ec.hito.command.imports.ImportKind;
import ec.hito.command.imports.ImportRun;
import ec.hito.command.imports.Remark;
import ec.hito.command.imports.RowEvent;
import ec.hito.command.initiative.InitiativeDecider;
import ec.hito.command.initiative.PlanMilestone;
import ec.hito.command.initiative.Registered;
import ec.hito.command.text.Folded;
import ec.hito.model.InitiativeCode;
import ec.hito.model.MilestoneId;
import ec.hito.model.plan.MilestoneColumn;
import ec.hito.model.stored.Actor;
import ec.hito.model.stored.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides which milestones a file brings in. */
public final class MilestoneImport {
    private static final Map<String, MilestoneColumn> COLUMNS =
            Map.of("dueOn", MilestoneColumn.DUE_ON, "weight", MilestoneColumn.WEIGHT);

    /** A milestone, as far as a file tells it from others. */
    private record Key(InitiativeCode initiative, Folded title) {}

    private final Map<InitiativeCode, KnownMilestones> known;
    private final Catalogue catalogue;
    private final ImportRun run;
    private final Findings findings;
    private final Map<Key, Integer> lines = new HashMap<>();
    private final Map<Key, List<KnownMilestone>> left = new HashMap<>();

    private MilestoneImport(Map<InitiativeCode, KnownMilestones> known, Catalogue catalogue, ImportRun run) {
        this.known = known;
        this.catalogue = catalogue;
        this.run = run;
        this.findings = new Findings(run);
    }

    /**
     * What comes of {@code file}. The same file again comes to nothing. Whoever acts for a secretariat brings milestones of the
     * initiatives that it leads, and of no others.
     *
     * @param known initiatives that the file names, as they stand
     */
    public static ImportDecision decide(
            MilestoneFile file, Map<InitiativeCode, KnownMilestones> known, Catalogue catalogue, ImportRun run) {
        return run.refusal(catalogue)
                .<ImportDecision>map(ImportDecision.Refused::new)
                .orElseGet(() -> new MilestoneImport(known, catalogue, run).decide(file));
    }

    private ImportDecision decide(MilestoneFile file) {
        findings.faults(file.faults());
        findings.warnings(file.warnings());
        for (var row : file.rows()) {
            read(row);
            findings.decided(1);
        }
        var initiatives = (int)
                file.rows().stream().map(MilestoneRow::initiative).distinct().count();
        return findings.conclude(
                ImportKind.MILESTONES, catalogue, file.sha256(), file.rows().size(), initiatives, 0);
    }

    private void read(MilestoneRow row) {
        var meets = known.get(row.initiative());
        if (meets == null) {
            findings.fault(
                    Remark.at(row.line(), MilestoneColumn.INITIATIVE_CODE, "unknown-initiative", row.initiative()));
            return;
        }
        if (!mayPlanFor(run.actor(), meets.initiative())) {
            findings.fault(
                    Remark.at(row.line(), MilestoneColumn.INITIATIVE_CODE, "not-your-initiative", row.initiative()));
            return;
        }
        var key = new Key(row.initiative(), Folded.of(row.title()));
        var first = lines.putIfAbsent(key, row.line());
        var met = taken(row, left.computeIfAbsent(key, _ -> new ArrayList<>(meets.titled(key.title()))));
        if (met.isPresent()) {
            compare(row, met.get());
        } else if (first != null) {
            findings.fault(Remark.at(row.line(), MilestoneColumn.TITLE, "duplicate-milestone", first));
        } else {
            plan(row, meets.initiative());
        }
    }

    /** Each row stands for one milestone of its title: the one most like it of those that no row before stood for. */
    private static Optional<KnownMilestone> taken(MilestoneRow row, List<KnownMilestone> left) {
        var most = left.stream().max(Comparator.comparingInt(one -> one.likeness(row.dueOn(), row.weight())));
        most.ifPresent(left::remove);
        return most;
    }

    private boolean mayPlanFor(Actor actor, Registered initiative) {
        var own = actor.secretariat();
        return actor.role() != Role.SECRETARIAT
                || (own != null
                        && Authority.leads(
                                own, initiative, catalogue, run.timing().today()));
    }

    /** What somebody set since, or wants set anew, is not for a file to overwrite. */
    private void compare(MilestoneRow row, KnownMilestone milestone) {
        if (milestone.cancelled()) {
            findings.warning(Remark.at(row.line(), MilestoneColumn.TITLE, "milestone-cancelled-before"));
            return;
        }
        if (!milestone.isDue(row.dueOn())) {
            findings.fault(Remark.at(row.line(), MilestoneColumn.DUE_ON, "due-otherwise", milestone.dueOn()));
        }
        if (!milestone.weighs(row.weight())) {
            findings.fault(Remark.at(row.line(), MilestoneColumn.WEIGHT, "weighs-otherwise", milestone.weight()));
        }
        keep(
                row,
                MilestoneColumn.DELIVERABLE,
                row.deliverable(),
                milestone.planned().deliverable());
        keep(row, MilestoneColumn.PHASE, row.phase(), milestone.planned().phase());
    }

    private void keep(MilestoneRow row, MilestoneColumn column, @Nullable String said, @Nullable String stands) {
        if (said != null && !Objects.equals(said, stands)) {
            findings.warning(Remark.at(row.line(), column, "milestone-kept"));
        }
    }

    private void plan(MilestoneRow row, Registered initiative) {
        var command = new PlanMilestone(
                initiative.registration().id(),
                new MilestoneId(run.ids().get()),
                row.title(),
                row.dueOn(),
                row.weight(),
                row.deliverable(),
                null,
                null,
                row.phase(),
                run.timing());
        // No milestone of a new id is in the way of another, so each row is decided on what stood before the file.
        switch (InitiativeDecider.decide(command, initiative, catalogue)) {
            case Decision.Rejected(var rejection) -> findings.faults(Remark.of(row.line(), rejection, COLUMNS));
            case Decision.Accepted(var events) ->
                events.forEach(event -> findings.found(new RowEvent(row.line(), row.title(), event), row.initiative()));
        }
    }
}
