package ec.hito.query.change;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.plan.ManagementObjective;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.query.change.ChangesView.Act;
import ec.hito.query.change.ChangesView.Item;
import ec.hito.query.change.ChangesView.Standing;
import ec.hito.query.change.ChangesView.UnderObjective;
import ec.hito.query.change.ChangesView.When;
import ec.hito.query.history.RecordedActs;
import ec.hito.query.plan.PlanInForce;
import ec.hito.query.reading.Moment;
import ec.hito.query.timeline.Course;
import ec.hito.query.timeline.Course.Step;
import ec.hito.query.timeline.Outline;
import ec.hito.query.timeline.Past;
import ec.hito.web.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what became of all initiatives between two moments; inside a read's transaction. One initiative after the other passes by: those of the
 * page are held, and of all others only by how much they moved, since the means follow the order in which everything became known.
 */
final class Changes {
    private final PlanInForce plan;
    private final Past past;
    private final RecordedActs acts;

    Changes(PlanInForce plan, Past past, RecordedActs acts) {
        this.plan = plan;
        this.past = past;
        this.acts = acts;
    }

    /**
     * @param firstDay of the period: what is of a day before was learnt late
     * @throws ProblemException 404 {@code no-plan} if none is in force at the later moment
     */
    ChangesView between(Moment from, Moment to, LocalDate firstDay, ChangesQuery.Page page) {
        var objectives = plan.get(to).managementObjectives().stream()
                .map(ManagementObjective::code)
                .toList();
        var totals = GroupMeans.ofAll(objectives::contains);
        var under = new LinkedHashMap<ManagementObjectiveCode, GroupMeans>();
        objectives.forEach(code -> under.put(code, GroupMeans.under(code)));

        var groups = Stream.concat(Stream.of(totals), under.values().stream()).toList();

        var moves = new ArrayList<Move>();
        var changed = new FirstCourses(page);
        past.courses(from, to, course -> {
            groups.forEach(group -> group.begin(Brought.of(course.before())));
            Move.of(course).forEach(moves::add);
            if ((page.objective() == null || serves(course, page.objective())) && changed(course)) {
                changed.add(newest(course).code().value(), course);
            }
        });
        moves.sort(Move.ORDER);
        moves.forEach(move -> groups.forEach(group -> group.step(move)));

        var known = acts.known(to);
        return new ChangesView(
                from,
                to,
                totals.means(),
                under.entrySet().stream()
                        .map(one ->
                                new UnderObjective(one.getKey(), one.getValue().means()))
                        .toList(),
                changed.shown().stream()
                        .map(course -> item(course, firstDay, known))
                        .toList(),
                changed.next(),
                changed.total());
    }

    private static boolean serves(Course course, ManagementObjectiveCode objective) {
        return Stream.of(course.before(), course.after())
                .flatMap(Optional::stream)
                .anyMatch(outline -> outline.objectives().contains(objective));
    }

    private static boolean changed(Course course) {
        return !course.steps().isEmpty()
                || own(course).differ()
                || !Objects.equals(standing(course.before()), standing(course.after()));
    }

    private static GroupMeans own(Course course) {
        var alone = GroupMeans.ofOne();
        alone.begin(Brought.of(course.before()));
        Move.of(course).forEach(alone::step);
        return alone;
    }

    private static Item item(Course course, LocalDate firstDay, RecordedActs.Known known) {
        var outline = newest(course);
        return new Item(
                outline.id(),
                outline.code(),
                outline.name(),
                standing(course.before()),
                standing(course.after()),
                own(course).means(),
                acts(course, firstDay, known));
    }

    private static List<Act> acts(Course course, LocalDate firstDay, RecordedActs.Known known) {
        var recorded = course.steps().stream().map(Step::recorded).toList();
        var told = known.of(recorded, course.events());
        return IntStream.range(0, recorded.size())
                .mapToObj(index -> new Act(
                        Kind.of(event(recorded.get(index))), when(recorded.get(index), firstDay), told.get(index)))
                .toList();
    }

    private static When when(RecordedEvent recorded, LocalDate firstDay) {
        return recorded.event().effectiveOn().isBefore(firstDay) ? When.LEARNT_LATE : When.OCCURRED;
    }

    private static Outline newest(Course course) {
        return course.after().or(course::before).orElseThrow();
    }

    private static @Nullable Standing standing(Optional<Outline> outline) {
        return outline.map(Standing::of).orElse(null);
    }

    private static InitiativeEvent event(RecordedEvent recorded) {
        return (InitiativeEvent) recorded.event();
    }
}
