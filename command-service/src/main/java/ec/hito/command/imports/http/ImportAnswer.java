package ec.hito.command.imports.http;

import ec.hito.command.imports.ImportReport;
import ec.hito.command.imports.RowChange;
import ec.hito.web.ProblemTexts;
import java.util.List;
import java.util.Locale;

/**
 * What an import did, or would do.
 *
 * @param changes what each row would change, told by a dry run
 * @param rejected always empty here: a file with a faulty row is refused as a whole
 */
record ImportAnswer(
        String importId,
        int rows,
        int initiatives,
        int created,
        int unchanged,
        int changed,
        int missing,
        List<RemarkAnswer> rejected,
        List<RemarkAnswer> warnings,
        List<RowChange> changes,
        boolean dryRun) {

    static ImportAnswer of(ImportReport report, ProblemTexts texts, Locale locale) {
        return new ImportAnswer(
                report.importId().toString(),
                report.rows(),
                report.initiatives(),
                report.created(),
                report.unchanged(),
                report.changed(),
                report.missing(),
                List.of(),
                RemarkAnswer.all(report.warnings(), texts, locale),
                report.changes(),
                report.dryRun());
    }
}
