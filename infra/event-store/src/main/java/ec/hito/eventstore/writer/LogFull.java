package ec.hito.eventstore.writer;

/** The database's disk has no room for the events; nothing was appended. It can be tried again once somebody has made room. */
public final class LogFull extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LogFull(Throwable cause) {
        super("the database has no room for the events", cause);
    }
}
