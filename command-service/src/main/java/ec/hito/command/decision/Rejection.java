package ec.hito.command.decision;

import java.util.List;
import java.util.Map;

/** Why a command is refused; sealed per stream. Its words are found by its code, in the language of whoever reads them. */
public interface Rejection {
    /** What stands in the way, which tells a program what it can do about it. */
    enum Kind {
        /** What was sent cannot be read as what it should be. */
        INVALID,
        /** Whoever sent it may not do that. */
        FORBIDDEN,
        /** The thing that the command is addressed to does not exist. */
        UNKNOWN_SUBJECT,
        /** The command does not fit what stands already. */
        CONFLICT,
        /** What the sender saw before is no longer what stands. */
        STALE,
        /** A rule says no, or the command refers to something that does not exist. */
        REFUSED,
        /** Not the command's fault, and nothing was recorded: the same may be sent again in a moment. */
        UNAVAILABLE,
        /** Not the command's fault, but sent again at once it would fare no better, or happen twice. */
        FAILED
    }

    /** Stable name, such as {@code already-achieved}. */
    String code();

    Kind kind();

    /** The values that its words name, in the order of the placeholders. */
    default List<Object> arguments() {
        return List.of();
    }

    /** The fields of the command that brought it about; empty if none did by itself. */
    default List<Fault> faults() {
        return List.of();
    }

    /** What a program may want to know beyond the words, by name. */
    default Map<String, Object> details() {
        return Map.of();
    }
}
