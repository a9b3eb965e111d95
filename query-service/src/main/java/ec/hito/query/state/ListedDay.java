package ec.hito.query.state;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The day to which the read model has gone on; inside a read's transaction. */
record ListedDay(JdbcClient jdbc) {
    boolean isAfter(LocalDate day) {
        return jdbc.sql("select exists (select from listing where day > :day)")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }
}
