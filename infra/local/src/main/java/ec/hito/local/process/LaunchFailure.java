package ec.hito.local.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why something cannot start or go on. The message is a plain sentence for the person at the keyboard. */
public final class LaunchFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String DISK_FULL = "the disk is full: free some space and start again";

    public LaunchFailure(String sentence) {
        super(sentence);
    }

    public LaunchFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** What happened to a server, followed by what the end of its log tells about it, or the cause where it says nothing. */
    public static LaunchFailure of(String server, String what, LogFile log, @Nullable Throwable cause) {
        var tail = log.tail();
        var reason = LastWords.tellOfAFullDisk(tail) ? " because " + DISK_FULL : "";
        var lines = LastWords.in(tail);
        var words = lines.isEmpty() && cause != null ? List.of(cause.toString()) : lines;
        var end = words.isEmpty() ? "" : "\n  " + String.join("\n  ", words);
        return new LaunchFailure(server + " " + what + reason + "; its log is " + log.path() + "." + end, cause);
    }
}
