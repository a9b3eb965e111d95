package ec.hito.command.decision;

/** Others changed the same stream at the same time, each time the command was decided. */
public record ConcurrentChange() implements Rejection {
    @Override
    public String code() {
        return "concurrent-change";
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
