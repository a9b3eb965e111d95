package ec.hito.query.secretariat;

import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.SecretariatEvent;
import ec.hito.model.stored.SecretariatRegistered;
import ec.hito.model.stored.SecretariatRenamed;
import ec.hito.model.stored.SecretariatsMerged;
import ec.hito.query.projection.BatchRows;
import ec.hito.query.projection.BatchStatement;
import ec.hito.query.projection.Projection;
import ec.hito.query.projection.Row;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps {@code secretariat}, {@code secretariat_objective}, {@code secretariat_name} and {@code secretariat_merger}. */
final class SecretariatProjection implements Projection {
    private static final BatchStatement<Row> REGISTER =
            new BatchStatement<>("secretariat text, name text, effective_on date, position bigint", """
                insert into secretariat (secretariat, name, effective_on, position)
                select secretariat, name, effective_on, position from batch
                on conflict do nothing
                """);

    private static final BatchStatement<Row> NAME_OBJECTIVE =
            new BatchStatement<>("secretariat text, management_objective text", """
                insert into secretariat_objective (secretariat, management_objective)
                select secretariat, management_objective from batch
                on conflict do nothing
                """);

    private static final BatchStatement<Row> RENAME =
            new BatchStatement<>("secretariat text, effective_on date, position bigint, name text", """
                insert into secretariat_name (secretariat, effective_on, position, name)
                select secretariat, effective_on, position, name from batch
                on conflict do nothing
                """);

    private static final BatchStatement<Row> MERGE =
            new BatchStatement<>("secretariat text, successor text, effective_on date, position bigint", """
                insert into secretariat_merger (secretariat, successor, effective_on, position)
                select secretariat, successor, effective_on, position from batch
                on conflict do nothing
                """);

    private final JdbcClient jdbc;

    SecretariatProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BatchStatement<?>> statements() {
        return List.of(REGISTER, NAME_OBJECTIVE, RENAME, MERGE);
    }

    @Override
    public void apply(SecretariatEvent event, RecordedEvent recorded, BatchRows rows) {
        switch (event) {
            case SecretariatRegistered e -> register(e, recorded.position(), rows);
            case SecretariatRenamed e ->
                rows.add(RENAME, e.secretariat().value(), e.effectiveOn(), recorded.position(), e.name());
            case SecretariatsMerged e ->
                rows.add(MERGE, e.secretariat().value(), e.into().value(), e.effectiveOn(), recorded.position());
        }
    }

    private static void register(SecretariatRegistered event, long position, BatchRows rows) {
        var secretariat = event.secretariat().value();
        rows.add(REGISTER, secretariat, event.name(), event.effectiveOn(), position);
        for (var objective : event.managementObjectives()) {
            rows.add(NAME_OBJECTIVE, secretariat, objective.value());
        }
    }

    @Override
    public void clear() {
        jdbc.sql("delete from secretariat_objective").update();
        jdbc.sql("delete from secretariat_name").update();
        jdbc.sql("delete from secretariat_merger").update();
        jdbc.sql("delete from secretariat").update();
    }
}
