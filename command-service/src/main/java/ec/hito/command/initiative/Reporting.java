package ec.hito.command.initiative;

import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Timing;
import ec.hito.model.SituationKind;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.SituationReported;
import java.time.YearMonth;

/** Saying how an initiative stands, beyond its figures. */
final class Reporting {
    private Reporting() {}

    static Decision<InitiativeEvent> decide(ReportSituation command) {
        var earliest = YearMonth.from(Timing.EARLIEST);
        var latest = YearMonth.from(command.timing().effectiveOn());
        if (command.period().isBefore(earliest) || command.period().isAfter(latest)) {
            return Decision.reject(new ReportRule.PeriodOutOfRange(command.period(), earliest, latest));
        }
        if (command.kind() != SituationKind.NO_CHANGE && command.text() == null) {
            return Decision.reject(new ReportRule.ReportTextRequired());
        }
        return Decision.accept(new SituationReported(
                command.initiativeId(),
                command.reportId(),
                command.period(),
                command.kind(),
                command.text(),
                command.evidence(),
                command.timing().effectiveOn()));
    }
}
