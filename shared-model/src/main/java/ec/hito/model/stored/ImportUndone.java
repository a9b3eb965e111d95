package ec.hito.model.stored;

import ec.hito.model.ImportId;
import java.time.LocalDate;

/** Everything that an import changed was taken back, in the streams that it had changed. */
public record ImportUndone(ImportId importId, LocalDate effectiveOn) implements ImportEvent {}
