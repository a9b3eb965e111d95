package ec.hito.query.following;

/** The read model is being made anew already, by this instance or another one. */
final class RebuildRunning extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    RebuildRunning() {
        super("the read model is being made anew already");
    }
}
