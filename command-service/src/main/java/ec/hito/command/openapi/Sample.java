package ec.hito.command.openapi;

/** What stands in the examples for a thing that whoever sends them has made before. */
public enum Sample {
    INITIATIVE("0197a000-0000-7000-8000-000000000001"),
    MILESTONE("0197a000-0000-7000-8000-000000000002"),
    ARTICULATION("0197a000-0000-7000-8000-000000000003"),
    MECHANISM("0197a000-0000-7000-8000-000000000004"),
    ACTOR("0197a000-0000-7000-8000-000000000005"),
    TERRITORY("0197a000-0000-7000-8000-000000000006"),
    PROGRESS("0197a000-0000-7000-8000-000000000007"),
    UPLOAD("0197a000-0000-7000-8000-000000000008"),
    IMPORT("0197a000-0000-7000-8000-000000000009"),
    INITIATIVE_CODE("INI-2024-0042"),
    SECRETARIAT("inclusion-social");

    private final String text;

    Sample(String text) {
        this.text = text;
    }

    /** As it is written in the examples. */
    public String text() {
        return text;
    }
}
