package ec.hito.query.generation;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which generation a transaction works on. Every connection remembers the one that it saw last, since a change of it costs the preparation
 * of all its statements anew; so each transaction begins here or with what {@link #ENTER} does.
 */
public final class Generations {
    /** Makes the tables of the generation in force those that are found by their names. */
    public static final String ENTER = """
        select set_config('search_path', schema, false)
        from (select 'read_model_' || generation as schema from following.in_force) as named
        where current_setting('search_path') <> schema\
        """;

    private final JdbcClient jdbc;

    Generations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As the first thing in a transaction that writes to the one in force: none takes its place before that transaction ends. */
    public Generation enterToWrite() {
        return entered("share");
    }

    /** As the first thing in a transaction that puts another in its place: nobody writes to it from now on. */
    public Generation enterToReplace() {
        return entered("update");
    }

    private Generation entered(String lock) {
        var generation = jdbc.sql("select generation from following.in_force for " + lock)
                .query((row, _) -> new Generation(row.getInt(1)))
                .single();
        enter(generation);
        return generation;
    }

    /** From now on tables are those of that generation. */
    public void enter(Generation generation) {
        jdbc.sql("select set_config('search_path', :schema, false) where current_setting('search_path') <> :schema")
                .param("schema", generation.schema())
                .query()
                .listOfRows();
    }

    /** A new one, without tables yet. */
    public Generation begin() {
        return jdbc.sql("insert into following.generation default values returning number")
                .query((row, _) -> new Generation(row.getInt(1)))
                .single();
    }

    public void filledUpTo(Generation generation, long position) {
        jdbc.sql("update following.generation set position = :position where number = :number")
                .param("position", position)
                .param("number", generation.number())
                .update();
    }

    /** @param why for the operator */
    public void failed(Generation generation, String why) {
        jdbc.sql("update following.generation set failure = :why where number = :number")
                .param("why", why)
                .param("number", generation.number())
                .update();
    }

    /**
     * Puts it in force with the end of the transaction, which {@link #enterToReplace} has begun.
     *
     * @param comparison with the one before, as JSON; null where they could not be compared
     */
    public void putInForce(Generation generation, @Nullable String comparison) {
        jdbc.sql("""
            update following.generation set in_force_since = clock_timestamp(), comparison = :comparison::jsonb
            where number = :number
            """)
                .param("comparison", comparison)
                .param("number", generation.number())
                .update();
        jdbc.sql("update following.in_force set generation = :number")
                .param("number", generation.number())
                .update();
    }
}
