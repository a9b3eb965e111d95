package ec.hito.eventstore.writer;

import ec.hito.model.stored.StreamId;

/** An append was refused, as a whole, because a claim of it is held by another stream. */
public final class ClaimTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Claim claim;
    private final transient StreamId holder;

    ClaimTaken(Claim claim, StreamId holder) {
        super("%s is held by %s".formatted(claim, holder));
        this.claim = claim;
        this.holder = holder;
    }

    public Claim claim() {
        return claim;
    }

    /** The stream that holds the claim. */
    public StreamId holder() {
        return holder;
    }
}
