package ec.hito.command.decision;

/** Carries a rejection out to the edge. Nothing was recorded, unless the rejection says that it is not known. */
public final class RejectedException extends RuntimeException {
    private final transient Rejection rejection;

    public RejectedException(Rejection rejection) {
        // A refusal is an ordinary answer: nobody reads its stack trace.
        super(rejection.code(), null, false, false);
        this.rejection = rejection;
    }

    public Rejection rejection() {
        return rejection;
    }
}
