package ec.hito.query.initiative;

import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.SecretariatCode;
import ec.hito.query.reading.Moment;
import ec.hito.query.timeline.PastMoment;
import ec.hito.query.timeline.Shares;
import ec.hito.query.timeline.State;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Lists initiatives as they were at another moment than now, by the same filters and in the same orders. */
final class PastList {
    /** @param key its place in the order asked for */
    private record Listed(State state, Cursor key) {}

    private PastList() {}

    static InitiativePage page(InitiativeFilter filter, PastMoment past, Moment moment) {
        var secretariat = filter.criteria().secretariat();
        var lead = secretariat == null ? null : past.mergers().standsFor(secretariat);
        var matching = past.initiatives().stream()
                .filter(state -> lead == null || lead.equals(state.lead()))
                .filter(state -> matches(state, filter.criteria()))
                .toList();
        var rest = matching.stream()
                .map(state -> new Listed(state, key(state, filter.sort())))
                .filter(one -> filter.after() == null || Cursor.ORDER.compare(one.key(), filter.after()) > 0)
                .sorted(Comparator.comparing(Listed::key, Cursor.ORDER))
                .toList();
        var shown = rest.subList(0, Math.min(filter.limit(), rest.size()));
        var next = rest.size() > filter.limit() ? shown.getLast().key().encoded() : null;
        return new InitiativePage(
                moment,
                shown.stream().map(one -> InitiativeSummary.of(one.state())).toList(),
                next,
                matching.size());
    }

    /** All of a management objective, by code. */
    static List<InitiativeSummary> under(ManagementObjectiveCode objective, PastMoment past) {
        return past.initiatives().stream()
                .filter(state -> state.objectives().contains(objective))
                .sorted(Comparator.comparing(state -> state.code().value()))
                .map(InitiativeSummary::of)
                .toList();
    }

    /** All that a secretariat carries out, by code. */
    static List<InitiativeId> carriedOutBy(SecretariatCode secretariat, PastMoment past) {
        return past.initiatives().stream()
                .filter(state -> past.mergers().standsFor(secretariat).equals(state.executing()))
                .sorted(Comparator.comparing(state -> state.code().value()))
                .map(State::id)
                .toList();
    }

    private static boolean matches(State state, Criteria asked) {
        var standing = state.standing();
        return (asked.objective() == null || state.objectives().contains(asked.objective()))
                && (asked.health() == null || asked.health() == standing.health())
                && (asked.lifecycle() == null || asked.lifecycle() == standing.lifecycle())
                && (asked.mechanism() == null || state.mechanisms().contains(asked.mechanism()))
                && (asked.policy() == null || state.policies().contains(asked.policy()))
                && (asked.actor() == null || state.actors().contains(asked.actor()))
                && (asked.territory() == null || state.territories().contains(asked.territory()))
                && (asked.gap() == null || standing.gaps().contains(asked.gap()))
                && (asked.words().isEmpty() || holdsAll(state.words(), asked.words()));
    }

    private static boolean holdsAll(List<String> texts, List<String> beginnings) {
        return beginnings.stream().allMatch(word -> texts.stream().anyMatch(text -> text.contains(" " + word)));
    }

    private static Cursor key(State state, Sort sort) {
        var standing = state.standing();
        var progress = standing.percent(Shares::progress);
        var next = state.next();
        return new Cursor(
                sort,
                switch (sort) {
                    case CODE, NAME -> BigDecimal.ZERO;
                    case PROGRESS -> progress == null ? BigDecimal.valueOf(101) : progress;
                    case PROGRESS_DESCENDING -> progress == null ? BigDecimal.ONE : progress.negate();
                    case DUE_ON -> BigDecimal.valueOf(next == null ? Sort.NEVER_DUE : Sort.days(next.dueOn()));
                    case HEALTH ->
                        BigDecimal.valueOf(
                                standing.health() == null
                                        ? 5
                                        : standing.health().ordinal() + 1);
                },
                sort == Sort.NAME ? state.words().getFirst().stripLeading() : "",
                state.code().value());
    }
}
