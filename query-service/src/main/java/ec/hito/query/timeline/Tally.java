package ec.hito.query.timeline;

import ec.hito.model.MechanismType;
import ec.hito.query.figures.Average;
import ec.hito.query.figures.Figures;
import ec.hito.query.figures.Figures.GapCounts;
import ec.hito.query.figures.Figures.HealthCounts;
import ec.hito.query.figures.Figures.LifecycleCounts;
import ec.hito.query.figures.Figures.MechanismCount;
import ec.hito.query.figures.Figures.MilestoneCounts;
import ec.hito.query.figures.Gap;
import ec.hito.query.figures.Health;
import ec.hito.query.figures.Lifecycle;
import ec.hito.query.timeline.Standing.Part;
import ec.hito.query.timeline.Standing.Used;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What some initiatives come to on a day, each counted once. */
final class Tally {
    /**
     * An initiative as far as it stands under what is counted.
     *
     * @param parts those of its articulations that stand there
     */
    record Member(Standing standing, List<Part> parts) {}

    private final List<Standing> standings;
    private final List<Part> parts;

    private Tally(List<Member> members) {
        this.standings = members.stream().map(Member::standing).toList();
        this.parts = members.stream().flatMap(member -> member.parts().stream()).toList();
    }

    static Figures of(List<Member> members) {
        return new Tally(members).figures();
    }

    private Figures figures() {
        return new Figures(
                parts.stream()
                        .map(Part::entry)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                standings.size(),
                standings.stream().filter(Standing::measured).count(),
                mean(Shares::progress),
                mean(Shares::verified),
                mean(Shares::expected),
                mean(Shares::baseline),
                new HealthCounts(of(Health.NO_DATA), of(Health.ON_TRACK), of(Health.AT_RISK), of(Health.DELAYED)),
                new LifecycleCounts(
                        of(Lifecycle.REGISTERED),
                        of(Lifecycle.IN_PROGRESS),
                        of(Lifecycle.SUSPENDED),
                        of(Lifecycle.COMPLETED),
                        of(Lifecycle.CANCELLED)),
                milestones(),
                mechanisms(),
                new GapCounts(
                        of(Gap.WITHOUT_LEAD),
                        of(Gap.WITHOUT_TYPE),
                        of(Gap.WITHOUT_MILESTONES),
                        of(Gap.WITHOUT_MECHANISM),
                        of(Gap.WITHOUT_ACTOR),
                        of(Gap.WITHOUT_POLICY),
                        of(Gap.SILENT)));
    }

    /** The plain mean over what is measured. */
    private @Nullable Average mean(Function<Shares, BigDecimal> share) {
        var percents = standings.stream()
                .filter(Standing::measured)
                .map(one -> one.percent(share))
                .filter(Objects::nonNull)
                .toList();
        return Average.of(percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add), percents.size());
    }

    private long of(Health health) {
        return standings.stream().filter(one -> one.health() == health).count();
    }

    private long of(Lifecycle lifecycle) {
        return standings.stream().filter(one -> one.lifecycle() == lifecycle).count();
    }

    private long of(Gap gap) {
        return standings.stream().filter(one -> one.gaps().contains(gap)).count();
    }

    private MilestoneCounts milestones() {
        return new MilestoneCounts(
                sum(MilestoneCounts::planned),
                sum(MilestoneCounts::achieved),
                sum(MilestoneCounts::verified),
                sum(MilestoneCounts::overdue),
                sum(MilestoneCounts::dueIn30Days),
                sum(MilestoneCounts::rescheduled),
                sum(MilestoneCounts::cancelled),
                sum(MilestoneCounts::cancelledAfterDue));
    }

    private long sum(ToLongFunction<MilestoneCounts> count) {
        return standings.stream().map(Standing::milestones).mapToLong(count).sum();
    }

    /** The most used type first. */
    private List<MechanismCount> mechanisms() {
        return parts.stream()
                .flatMap(part -> part.mechanisms().stream())
                .collect(Collectors.groupingBy(Used::type))
                .entrySet()
                .stream()
                .map(used -> count(used.getKey(), used.getValue()))
                .sorted(Comparator.comparingLong(MechanismCount::count)
                        .reversed()
                        .thenComparing(count -> count.type().value()))
                .toList();
    }

    private static MechanismCount count(MechanismType type, List<Used> used) {
        return new MechanismCount(
                type,
                used.size(),
                used.stream().filter(Used::inForce).count(),
                used.stream().filter(Used::expiring).count());
    }
}
