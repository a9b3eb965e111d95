package ec.hito.model.stored;

import ec.hito.model.ImportId;

/** What happens to an import as a whole; what it changed stands in the streams it changed. */
public sealed interface ImportEvent extends DomainEvent permits ImportApplied, ImportUndone {
    ImportId importId();

    @Override
    default StreamId streamId() {
        return StreamId.of(importId());
    }
}
