package ec.hito.query.plan;

import ec.hito.model.plan.Plan;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Reads the plan in force, the one adopted last; inside a read's transaction. */
public final class PlanInForce {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    PlanInForce(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<Plan> find() {
        return jdbc.sql("select document from plan_in_force")
                .query((row, _) -> json.readValue(row.getString("document"), Plan.class))
                .optional();
    }

    /** @throws ProblemException 404 {@code no-plan} while none is adopted */
    public Plan get() {
        return find().orElseThrow(() -> new ProblemException(Problem.of(HttpStatus.NOT_FOUND, "no-plan")));
    }
}
