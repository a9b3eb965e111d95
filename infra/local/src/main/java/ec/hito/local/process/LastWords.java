package ec.hito.local.process;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the end of a log tells about the end of a server. Knows how Java, Spring Boot, Kafka and PostgreSQL log. */
final class LastWords {
    private static final int SHOWN_LINES = 12;
    private static final String NO_SPACE = "No space left on device";
    private static final Pattern DATED = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ].*");
    /** The first of these words in a dated line is its level; later ones belong to its text. */
    private static final Pattern LEVEL =
            Pattern.compile("\\b(TRACE|DEBUG|INFO|LOG|NOTICE|(?<warning>WARN(ING)?)|(?<error>ERROR|FATAL|PANIC))\\b");

    private static final Pattern REMARK_OF_POSTGRES = Pattern.compile(".*\\b(DETAIL|HINT|CONTEXT|STATEMENT): .*");
    private static final Pattern DEATH = Pattern.compile("(Exception in thread |Terminating due to ).*");
    private static final Pattern EXCEPTION =
            Pattern.compile("(Caused by: |[\\w.$]+(Exception|Error)\\b|.*\\b[Ee]rror: ).*");
    private static final Pattern FRAME = Pattern.compile("\\s+(at .*|\\.\\.\\. \\d+ .*)");

    private enum Severity {
        NONE,
        WARNING,
        ERROR
    }

    private LastWords() {}

    /** The last errors, else the last warnings, each without its stack frames; else the last lines as they are. */
    static List<String> in(List<String> tail) {
        var errors = new ArrayList<String>();
        var warnings = new ArrayList<String>();
        var severity = Severity.NONE;
        for (var line : tail) {
            severity = severity(line, severity);
            if (line.isBlank() || FRAME.matcher(line).matches()) {
                continue;
            }
            switch (severity) {
                case ERROR -> errors.add(line);
                case WARNING -> warnings.add(line);
                case NONE -> {}
            }
        }
        return last(!errors.isEmpty() ? errors : !warnings.isEmpty() ? warnings : tail);
    }

    static boolean tellOfAFullDisk(List<String> tail) {
        return tail.stream().anyMatch(line -> line.contains(NO_SPACE));
    }

    /** A line without a date goes on with the entry before it, unless that was harmless and an exception begins. */
    private static Severity severity(String line, Severity before) {
        if (DATED.matcher(line).matches()) {
            return REMARK_OF_POSTGRES.matcher(line).matches() ? before : level(line);
        }
        var begins = before == Severity.NONE && EXCEPTION.matcher(line).matches();
        return begins || DEATH.matcher(line).matches() ? Severity.ERROR : before;
    }

    private static Severity level(String line) {
        var level = LEVEL.matcher(line);
        if (!level.find()) {
            return Severity.NONE;
        }
        if (level.group("error") != null) {
            return Severity.ERROR;
        }
        return level.group("warning") != null ? Severity.WARNING : Severity.NONE;
    }

    private static List<String> last(List<String> lines) {
        return lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size());
    }
}
