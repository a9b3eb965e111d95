package ec.hito.model.stored;

import ec.hito.model.Sha256;

/** What happens to a file that was handed in as evidence. It is known by its bytes: two uploads of the same ones share what happens to them. */
public sealed interface EvidenceEvent extends DomainEvent permits EvidenceReleased, EvidenceWithdrawn {
    Sha256 sha256();

    @Override
    default StreamId streamId() {
        return StreamId.of(sha256());
    }
}
