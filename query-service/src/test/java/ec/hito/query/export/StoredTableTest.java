package ec.hito.query.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ec.hito.model.plan.MatrixColumn;
import ec.hito.query.reading.Moment;
import ec.hito.testing.TestPostgres;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class StoredTableTest {
    private static final Moment MOMENT = new Moment(LocalDate.of(2026, 6, 15), 7, null, false, true);

    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void handsOverRowsBeforeTheDatabaseIsDoneWithThem() {
        var source = TestPostgres.freshDatabase().dataSource("postgres");
        var endless = new StoredTable(
                JdbcClient.create(source),
                "Sin fin",
                List.of(MatrixColumn.ENTRY),
                "select generate_series(1, 2000000000) as entry, cast(:day as date) as day");
        var seen = new AtomicLong();

        assertThatThrownBy(() -> new TransactionTemplate(new JdbcTransactionManager(source))
                        .executeWithoutResult(_ -> endless.rows(MOMENT, _ -> {
                            if (seen.incrementAndGet() == 10_000) {
                                throw new Enough();
                            }
                        })))
                .isInstanceOf(Enough.class);
        assertThat(seen).hasValue(10_000);
    }
}
