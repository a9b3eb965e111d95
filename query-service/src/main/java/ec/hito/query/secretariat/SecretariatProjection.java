package ec.hito.query.secretariat;

import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.SecretariatEvent;
import ec.hito.model.stored.SecretariatRegistered;
import ec.hito.query.projection.BatchRows;
import ec.hito.query.projection.BatchStatement;
import ec.hito.query.projection.Projection;
import ec.hito.query.projection.Row;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps {@code secretariat} and {@code secretariat_objective}. */
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

    private final JdbcClient jdbc;

    SecretariatProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BatchStatement<?>> statements() {
        return List.of(REGISTER, NAME_OBJECTIVE);
    }

    @Override
    public void apply(SecretariatEvent event, RecordedEvent recorded, BatchRows rows) {
        switch (event) {
            case SecretariatRegistered e -> register(e, recorded.position(), rows);
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
        jdbc.sql("delete from secretariat").update();
    }
}
