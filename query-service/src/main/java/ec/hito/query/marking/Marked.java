package ec.hito.query.marking;

/** What is marked: the states on one topic. */
public enum Marked {
    /** Secretariats, actors, territories, the plan and the health rule. */
    CATALOGUE("catalogue"),
    INITIATIVE("initiative"),
    /** Few, and nearly always changed together: they are only marked all at once. */
    MANAGEMENT_OBJECTIVE("management-objective");

    /** The key that stands for everything. */
    public static final String ALL = "*";

    private final String code;

    Marked(String code) {
        this.code = code;
    }

    /** As it stands in {@code dirty_state}, and in the names of the schemas. */
    public String code() {
        return code;
    }
}
