package ec.hito.query;

import ec.hito.model.SecretariatCode;
import ec.hito.query.figures.FigureQueries;
import ec.hito.query.figures.Grouped;
import ec.hito.query.figures.Grouping;
import ec.hito.query.timeline.PastMoment;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Everything that initiatives are counted under besides objectives, by its name: as the tables tell it, and as the fold does. */
final class Groupings {
    private record Told<K>(Grouping<K> grouping, Function<PastMoment, Grouped<K>> folded) {}

    private static final List<Told<?>> ALL = List.of(
            new Told<>(Grouping.LEAD, PastMoment::byLead),
            new Told<>(Grouping.MECHANISM, PastMoment::byMechanism),
            new Told<>(Grouping.ACTOR, PastMoment::byActor),
            new Told<>(Grouping.POLICY, PastMoment::byPolicy),
            new Told<>(Grouping.TERRITORY, PastMoment::byTerritory));

    private Groupings() {}

    static Map<String, Object> of(FigureQueries queries, LocalDate day) {
        return all(told -> queries.by(told.grouping(), day), queries.participations(day));
    }

    static Map<String, Object> of(PastMoment moment) {
        return all(told -> told.folded().apply(moment), moment.participations());
    }

    private static Map<String, Object> all(
            Function<Told<?>, Grouped<?>> figures, Map<SecretariatCode, Long> participations) {
        var all = new LinkedHashMap<String, Object>();
        all.put("participations", participations);
        ALL.forEach(told -> all.put(told.grouping().scope(), figures.apply(told)));
        return all;
    }
}
