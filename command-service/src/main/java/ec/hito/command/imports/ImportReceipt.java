package ec.hito.command.imports;

/**
 * Where an import left the log.
 *
 * @param position place of the import's last event; of the log's newest one if it changed nothing
 */
public record ImportReceipt(ImportReport report, long position) {}
