package ec.hito.local.process;

import org.jspecify.annotations.Nullable;

/** Why something cannot start or go on. The message is a plain sentence for the person at the keyboard. */
public final class LaunchFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN_LINES = 12;

    public LaunchFailure(String sentence) {
        super(sentence);
    }

    public LaunchFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** What happened to a server, followed by the end of its log. */
    public static LaunchFailure of(String server, String what, LogFile log, @Nullable Throwable cause) {
        var lines = log.lastLines(SHOWN_LINES);
        var end = lines.isEmpty() ? "" : "\n  " + String.join("\n  ", lines);
        return new LaunchFailure(server + " " + what + "; its log is " + log.path() + "." + end, cause);
    }
}
