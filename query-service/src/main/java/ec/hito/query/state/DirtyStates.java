package ec.hito.query.state;

import static ec.hito.query.marking.Marked.ALL;

import ec.hito.query.generation.Generations;
import ec.hito.query.marking.Marked;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What is marked and not published yet. Only the publisher takes marks away. */
final class DirtyStates {
    private static final int AT_ONCE = 500;

    private record Mark(long number, String topic, String key) {}

    /** Some marks: which they are, and what they say, by topic. */
    record Some(List<Long> marks, TreeMap<Marked, Set<String>> keys) {
        /** Whether there may be more. */
        boolean isFull() {
            return marks.size() == AT_ONCE;
        }

        Set<String> of(Marked marked) {
            return keys.getOrDefault(marked, Set.of());
        }
    }

    private final JdbcClient jdbc;
    private final Generations generations;
    private final TransactionOperations transactions;

    DirtyStates(JdbcClient jdbc, Generations generations, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.generations = generations;
        this.transactions = transactions;
    }

    /** The oldest marks of single keys, and of all on the small topics; in a read's transaction, which then sees for each what made it. */
    Some oldest() {
        var some = new Some(new ArrayList<>(), new TreeMap<>());
        jdbc.sql("""
            select mark, topic, key from following.dirty_state
            where topic <> :initiative or key <> :all order by mark limit :most
            """)
                .param("initiative", Marked.INITIATIVE.code())
                .param("all", ALL)
                .param("most", AT_ONCE)
                .query((row, _) -> new Mark(row.getLong("mark"), row.getString("topic"), row.getString("key")))
                .list()
                .forEach(mark -> {
                    some.marks().add(mark.number());
                    some.keys()
                            .computeIfAbsent(topic(mark.topic()), _ -> new TreeSet<>())
                            .add(mark.key());
                });
        return some;
    }

    private static Marked topic(String code) {
        for (var marked : Marked.values()) {
            if (marked.code().equals(code)) {
                return marked;
            }
        }
        throw new IllegalStateException("there is no topic of " + code);
    }

    /** Puts a mark for each initiative in the place of one for all: they are too many for one message to the server. */
    void spreadOut() {
        if (!areAllInitiatives()) {
            return;
        }
        transactions.executeWithoutResult(_ -> {
            generations.enterToWrite();
            // First what is seen to be marked goes: what is marked later, with an initiative that is not seen below,
            // stays.
            var marks = jdbc.sql("delete from following.dirty_state where topic = :topic and key = :all")
                    .param("topic", Marked.INITIATIVE.code())
                    .param("all", ALL)
                    .update();
            if (marks > 0) {
                jdbc.sql("""
                    insert into following.dirty_state (topic, key)
                    select :topic, 'initiative-' || initiative_id from (
                        select initiative_id, code from initiative
                        union all
                        select initiative_id, code from revoked_initiative
                    ) registered
                    order by code
                    """).param("topic", Marked.INITIATIVE.code()).update();
            }
        });
    }

    private boolean areAllInitiatives() {
        return jdbc.sql("select exists (select from following.dirty_state where topic = :topic and key = :all)")
                .param("topic", Marked.INITIATIVE.code())
                .param("all", ALL)
                .query(Boolean.class)
                .single();
    }

    /** What they say has been published. */
    void published(List<Long> marks) {
        jdbc.sql("delete from following.dirty_state where mark = any(:marks)")
                .param("marks", marks.toArray(Long[]::new))
                .update();
    }

    /** Keeps only the newest of each key: with Kafka away for long, a key may be marked many times. */
    void tidy() {
        jdbc.sql("""
            delete from following.dirty_state older using following.dirty_state newer
            where older.topic = newer.topic and older.key = newer.key and older.mark < newer.mark
            """).update();
    }

    /** How many keys are marked; one that stands for all counts as one. */
    long count() {
        return jdbc.sql("select count(distinct (topic, key)) from following.dirty_state")
                .query(Long.class)
                .single();
    }
}
