package ec.hito.query.acting;

import java.util.List;

/**
 * One field of a form.
 *
 * @param name its path in the request, by which the write side names it where something is wrong with it
 * @param choices codes to choose one from; none for other kinds, or where they depend on what the form is about
 */
public record Input(String name, Kind kind, boolean required, List<String> choices) {
    /** How it is asked for, and what is sent. */
    public enum Kind {
        LINE,
        TEXT,
        /** Texts, one a line. */
        LINES,
        DAY,
        MONTH,
        NUMBER,
        CHOICE,
        /** Links, one a line, and files. */
        EVIDENCE
    }

    static Input of(String name, Kind kind) {
        return new Input(name, kind, false, List.of());
    }

    static Input choice(String name, String... codes) {
        return new Input(name, Kind.CHOICE, false, List.of(codes));
    }

    Input needed() {
        return new Input(name, kind, true, choices);
    }

    /** As an address or a key takes it: words for a field are the same wherever in the request it stands. */
    public String key() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
