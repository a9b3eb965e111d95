package ec.hito.command.shell;

import ec.hito.command.imports.ImportReport;
import tools.jackson.databind.json.JsonMapper;

/** An import's report, as the log remembers it. */
final class RememberedImport {
    private static final JsonMapper JSON = JsonMapper.shared();

    private RememberedImport() {}

    static String write(ImportReport report) {
        return JSON.writeValueAsString(report);
    }

    static ImportReport read(String json) {
        return JSON.readValue(json, ImportReport.class);
    }
}
