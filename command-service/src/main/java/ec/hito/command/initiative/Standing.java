package ec.hito.command.initiative;

/** How far a milestone has come by the acts of people; the percentage is another matter. */
public enum Standing {
    OPEN,
    /** Provisionally, until it is verified or returned. */
    ACHIEVED,
    VERIFIED,
    CANCELLED
}
