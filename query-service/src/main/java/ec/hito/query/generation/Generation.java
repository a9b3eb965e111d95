package ec.hito.query.generation;

/** One making of the read model. */
public record Generation(int number) {
    /** Where its tables stand. */
    public String schema() {
        return "read_model_" + number;
    }
}
