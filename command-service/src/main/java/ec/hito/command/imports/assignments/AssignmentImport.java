package ec.hito.command.imports.assignments;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Decision;
import ec.hito.command.imports.Findings;
import ec.hito.command.imports.ImportDecision;
import ec.hito.command.imports.ImportKind;
import ec.hito.command.imports.ImportRun;
import ec.hito.command.imports.Remark;
import ec.hito.command.imports.RowEvent;
import ec.hito.command.initiative.AddParticipant;
import ec.hito.command.initiative.AssignLeadSecretariat;
import ec.hito.command.initiative.Initiative;
import ec.hito.command.initiative.InitiativeCommand;
import ec.hito.command.initiative.InitiativeDecider;
import ec.hito.command.initiative.Registered;
import ec.hito.model.InitiativeCode;
import ec.hito.model.SecretariatCode;
import java.util.HashMap;
import java.util.Map;

/** Decides what a file of assignments changes. */
public final class AssignmentImport {
    private final Catalogue catalogue;
    private final ImportRun run;
    private final Findings findings;
    private final Map<InitiativeCode, Initiative> standing;
    private final Map<InitiativeCode, SecretariatCode> leads = new HashMap<>();

    private AssignmentImport(Map<InitiativeCode, Registered> known, Catalogue catalogue, ImportRun run) {
        this.catalogue = catalogue;
        this.run = run;
        this.findings = new Findings(run);
        this.standing = new HashMap<>(known);
    }

    /** @param known initiatives that the file names, as they stand */
    public static ImportDecision decide(
            AssignmentFile file, Map<InitiativeCode, Registered> known, Catalogue catalogue, ImportRun run) {
        return run.refusal(catalogue)
                .<ImportDecision>map(ImportDecision.Refused::new)
                .orElseGet(() -> new AssignmentImport(known, catalogue, run).decide(file));
    }

    private ImportDecision decide(AssignmentFile file) {
        findings.faults(file.faults());
        findings.warnings(file.warnings());
        for (var row : file.rows()) {
            read(row);
            findings.decided(1);
        }
        var initiatives = (int)
                file.rows().stream().map(AssignmentRow::initiative).distinct().count();
        return findings.conclude(
                ImportKind.ASSIGNMENTS, catalogue, file.sha256(), file.rows().size(), initiatives, 0);
    }

    private void read(AssignmentRow row) {
        if (!(standing.get(row.initiative()) instanceof Registered initiative)) {
            findings.fault(
                    Remark.at(row.line(), AssignmentColumn.INITIATIVE_CODE, "unknown-initiative", row.initiative()));
            return;
        }
        var id = initiative.registration().id();
        var lead = row.lead();
        if (lead != null) {
            var before = leads.putIfAbsent(row.initiative(), lead);
            if (before != null && !before.equals(lead)) {
                findings.fault(Remark.at(row.line(), AssignmentColumn.LEAD_SECRETARIAT, "two-leads", before));
            }
            take(row, AssignmentColumn.LEAD_SECRETARIAT, lead, new AssignLeadSecretariat(id, lead, run.timing()));
        }
        for (var participant : row.participants()) {
            take(row, AssignmentColumn.PARTICIPANTS, participant, new AddParticipant(id, participant, run.timing()));
        }
    }

    /** As the single act would be decided, on what the rows before have brought about. */
    private void take(
            AssignmentRow row, AssignmentColumn column, SecretariatCode secretariat, InitiativeCommand command) {
        var code = row.initiative();
        var before = standing.getOrDefault(code, Initiative.INITIAL);
        switch (InitiativeDecider.decide(command, before, catalogue)) {
            case Decision.Rejected(var rejection) ->
                findings.faults(Remark.of(row.line(), rejection, Map.of("secretariat", column)));
            case Decision.Accepted(var events) -> {
                for (var event : events) {
                    standing.merge(code, before, (now, _) -> InitiativeDecider.evolve(now, event));
                    findings.found(new RowEvent(row.line(), secretariat.value(), event), code);
                }
            }
        }
    }
}
