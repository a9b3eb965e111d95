package ec.hito.query.state;

import static ec.hito.query.marking.Marked.ALL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ec.hito.model.stored.StreamId;
import ec.hito.query.figures.HealthRules;
import ec.hito.query.involvement.ActorView;
import ec.hito.query.involvement.Involvements;
import ec.hito.query.involvement.TerritoryView;
import ec.hito.query.plan.PlanView;
import ec.hito.query.plan.Plans;
import ec.hito.query.reading.Moment;
import ec.hito.query.secretariat.SecretariatView;
import ec.hito.query.secretariat.Secretariats;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads what initiatives refer to: the plan, the health rule, secretariats, actors and territories. */
final class Catalogue {
    /** Under the name of its kind stands what it is; the other kinds are left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Entry(
            String kind,
            @JsonUnwrapped Moment moment,
            @Nullable SecretariatView secretariat,
            @Nullable ActorView actor,
            @Nullable TerritoryView territory,
            @Nullable PlanView plan,
            HealthRules.@Nullable InForce healthRule) {}

    private final Secretariats secretariats;
    private final Involvements involvements;
    private final Plans plans;
    private final HealthRules rules;

    Catalogue(Secretariats secretariats, Involvements involvements, Plans plans, HealthRules rules) {
        this.secretariats = secretariats;
        this.involvements = involvements;
        this.plans = plans;
        this.rules = rules;
    }

    /** @param each key with its value */
    void read(Set<String> keys, Moment known, BiConsumer<String, Object> each) {
        if (keys.isEmpty()) {
            return;
        }
        // A stream of the plan or of a catalogue is never parked.
        var moment = known.complete();
        BiConsumer<String, Entry> wanted = (key, entry) -> {
            if (keys.contains(key) || keys.contains(ALL)) {
                each.accept(key, entry);
            }
        };
        secretariats
                .all(moment)
                .forEach(one -> wanted.accept(
                        StreamId.of(one.code()).value(),
                        new Entry("secretariat", moment, one, null, null, null, null)));
        involvements
                .actors(moment)
                .forEach(one -> wanted.accept(
                        StreamId.of(one.id()).value(), new Entry("actor", moment, null, one, null, null, null)));
        involvements
                .territories(moment)
                .forEach(one -> wanted.accept(
                        StreamId.of(one.id()).value(), new Entry("territory", moment, null, null, one, null, null)));
        plans.find(moment)
                .ifPresent(plan -> wanted.accept("plan", new Entry("plan", moment, null, null, null, plan, null)));
        wanted.accept("health-rule", new Entry("health-rule", moment, null, null, null, null, rules.on(moment)));
    }
}
