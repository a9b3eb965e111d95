package ec.hito.command.imports.progress;

import ec.hito.command.imports.ImportKind;
import ec.hito.model.ImportId;
import java.util.concurrent.atomic.AtomicReference;

/** An import under way: whoever runs it says how far it is, anybody may look. */
public final class ImportProgress {
    private final AtomicReference<ImportStatus> status;

    public ImportProgress(ImportId id, ImportKind kind) {
        this.status = new AtomicReference<>(new ImportStatus(id, kind.code(), ImportPhase.READING, 0, null));
    }

    public ImportId id() {
        return status.get().importId();
    }

    public ImportStatus status() {
        return status.get();
    }

    /** The file could be read. */
    public void read(int rows) {
        status.updateAndGet(was -> new ImportStatus(was.importId(), was.kind(), was.phase(), 0, rows));
    }

    /** From the first row on: once more where others were quicker. */
    public void deciding() {
        status.updateAndGet(was -> at(was, ImportPhase.DECIDING, 0));
    }

    /** @param rows so many more */
    public void decided(int rows) {
        status.updateAndGet(was -> at(was, was.phase(), was.rowsDone() + rows));
    }

    public void appending() {
        enter(ImportPhase.APPENDING);
    }

    void done() {
        enter(ImportPhase.DONE);
    }

    void refused() {
        enter(ImportPhase.REFUSED);
    }

    private void enter(ImportPhase phase) {
        status.updateAndGet(was -> at(was, phase, was.rowsDone()));
    }

    private static ImportStatus at(ImportStatus was, ImportPhase phase, int rowsDone) {
        return new ImportStatus(was.importId(), was.kind(), phase, rowsDone, was.rows());
    }
}
