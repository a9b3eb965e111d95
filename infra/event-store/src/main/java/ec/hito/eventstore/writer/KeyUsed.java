package ec.hito.eventstore.writer;

/** The request's idempotency key was used before. Nothing was appended now; what was appended then stands. */
public final class KeyUsed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient FirstAnswer first;

    KeyUsed(FirstAnswer first) {
        super("the idempotency key was used before");
        this.first = first;
    }

    public FirstAnswer first() {
        return first;
    }
}
