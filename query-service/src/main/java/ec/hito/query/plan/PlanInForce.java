package ec.hito.query.plan;

import ec.hito.model.PlanId;
import ec.hito.model.plan.Plan;
import ec.hito.model.stored.StreamId;
import ec.hito.query.reading.Moment;
import ec.hito.query.timeline.History;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Reads the plan in force, as adopted or as its last reform left it; inside a read's transaction. */
public final class PlanInForce {
    /** A reform and the legal instrument it rests on. */
    @Schema(name = "PlanReform")
    public record Reform(String instrument, LocalDate effectiveOn) {}

    /** Of the event that told a plan; what stands there never changes. */
    private record Place(UUID epoch, long position) {}

    private record Told(Place place, Plan plan) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final History history;

    /** The plan read last: nearly every answer needs one, nearly always the same, and it is long. */
    private final AtomicReference<@Nullable Told> last = new AtomicReference<>();

    PlanInForce(JdbcClient jdbc, JsonMapper json, History history) {
        this.jdbc = jdbc;
        this.json = json;
        this.history = history;
    }

    /** The one that was in force on the moment's day, as it was known then. */
    public Optional<Plan> find(Moment moment) {
        return jdbc.sql("""
            select a.epoch, p.position from plan p cross join applied a where p.effective_on <= :day and p.position <= :position
            order by p.effective_on desc, p.position desc limit 1
            """)
                .param("day", moment.asOf())
                .param("position", moment.position())
                .query((row, _) -> new Place(row.getObject("epoch", UUID.class), row.getLong("position")))
                .optional()
                .map(this::plan);
    }

    private Plan plan(Place place) {
        var known = last.get();
        if (known == null || !known.place().equals(place)) {
            known = new Told(place, read(place.position()));
            last.set(known);
        }
        return known.plan();
    }

    private Plan read(long position) {
        return jdbc.sql("select document from plan where position = :position")
                .param("position", position)
                .query((row, _) -> json.readValue(row.getString("document"), Plan.class))
                .single();
    }

    /**
     * As {@link #find(Moment)}.
     *
     * @throws ProblemException 404 {@code no-plan} where none was adopted by then
     */
    public Plan get(Moment moment) {
        return find(moment).orElseThrow(() -> new ProblemException(Problem.of(HttpStatus.NOT_FOUND, "no-plan")));
    }

    /** The first day of a plan, whatever reformed it since. */
    public LocalDate firstDay(PlanId plan, Moment moment) {
        return jdbc.sql("select min(effective_on) from plan where plan_id = :plan and position <= :position")
                .param("plan", plan.value())
                .param("position", moment.position())
                .query(LocalDate.class)
                .single();
    }

    /** The reforms that made a plan what it was at that moment, in their order. */
    public List<Reform> reforms(PlanId plan, Moment moment) {
        return jdbc.sql("""
            select instrument, effective_on from plan
            where plan_id = :plan and instrument is not null and effective_on <= :day and position <= :position
            order by position
            """)
                .param("plan", plan.value())
                .param("day", moment.asOf())
                .param("position", moment.position())
                .query((row, _) ->
                        new Reform(row.getString("instrument"), row.getObject("effective_on", LocalDate.class)))
                .list();
    }

    /** Sequence of the newest event of a plan that was known then, as {@code If-Match} takes it on the write side. */
    long version(PlanId plan, Moment moment) {
        return history.stream(StreamId.of(plan), moment.position()).getLast().sequence();
    }
}
