package ec.hito.query.secretariat;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.SecretariatEvent;
import ec.hito.model.stored.SecretariatRegistered;
import ec.hito.query.projection.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps {@code secretariat} and {@code secretariat_objective}. */
final class SecretariatProjection implements Projection {
    private final JdbcClient jdbc;

    SecretariatProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void apply(SecretariatEvent event, RecordedEvent recorded) {
        switch (event) {
            case SecretariatRegistered e -> register(e, recorded.position());
        }
    }

    private void register(SecretariatRegistered event, long position) {
        jdbc.sql("""
            insert into secretariat (secretariat, name, effective_on, position)
            values (:secretariat, :name, :effectiveOn, :position)
            on conflict do nothing
            """)
                .param("secretariat", event.secretariat().value())
                .param("name", event.name())
                .param("effectiveOn", event.effectiveOn())
                .param("position", position)
                .update();
        jdbc.sql("""
            insert into secretariat_objective (secretariat, management_objective)
            select :secretariat, unnest(:objectives::text[])
            on conflict do nothing
            """)
                .param("secretariat", event.secretariat().value())
                .param(
                        "objectives",
                        event.managementObjectives().stream()
                                .map(ManagementObjectiveCode::value)
                                .toArray(String[]::new))
                .update();
    }

    @Override
    public void clear() {
        jdbc.sql("delete from secretariat_objective").update();
        jdbc.sql("delete from secretariat").update();
    }
}
