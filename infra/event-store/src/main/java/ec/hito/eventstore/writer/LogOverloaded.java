package ec.hito.eventstore.writer;

/** The log takes nothing more just now; nothing was appended. Trying again in a moment is safe. */
public final class LogOverloaded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LogOverloaded(String why) {
        super(why);
    }
}
