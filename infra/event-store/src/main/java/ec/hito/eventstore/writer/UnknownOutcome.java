package ec.hito.eventstore.writer;

/** The database went away during an append and did not come back in time: whether the events stand is not known yet. */
public final class UnknownOutcome extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownOutcome() {
        super("the database went away during the append and has not come back; whether the events stand is not known");
    }
}
