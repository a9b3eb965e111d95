package ec.hito.model.plan;

/** A column of a file that people fill in, known by its name in the first row. */
public interface Column {
    /** Its name in the file's first row, such as {@code articulation_no}. */
    String header();

    /** Whether a file without this column is refused. */
    boolean required();
}
