package ec.hito.query.desk;

import ec.hito.model.SecretariatCode;
import ec.hito.query.figures.Gap;
import ec.hito.query.figures.Lifecycle;
import ec.hito.query.initiative.InitiativeFilter;
import ec.hito.query.initiative.InitiativeIds;
import ec.hito.query.initiative.InitiativeList;
import ec.hito.query.initiative.InitiativeView;
import ec.hito.query.initiative.Initiatives;
import ec.hito.query.milestone.MilestoneView;
import ec.hito.query.reading.Moment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a secretariat has to do with on a day: the initiatives that it leads, at most one page of them, and after them those that it takes
 * part in or carries out.
 *
 * @param leading by code
 * @param takingPart by code
 */
public record Worklist(LocalDate day, List<InitiativeView> leading, List<InitiativeView> takingPart) {
    private static final int SOON_DAYS = 30;

    /** A milestone that is still to be finished, and the initiative that it is of. */
    public record Open(InitiativeView initiative, MilestoneView milestone) {}

    static Worklist of(
            SecretariatCode secretariat,
            Moment moment,
            InitiativeList list,
            InitiativeIds ids,
            Initiatives initiatives) {
        var leading = list.page(InitiativeFilter.ledBy(secretariat), moment).items().stream()
                .map(led -> initiatives.get(led.id().toString(), moment))
                .toList();
        var takingPart = Stream.concat(
                        ids.joinedBy(secretariat, moment.asOf()).stream(),
                        list.carriedOutBy(secretariat, moment).stream())
                .distinct()
                .map(id -> initiatives.get(id.toString(), moment))
                .filter(joined -> !secretariat.equals(joined.summary().leadSecretariat()))
                .sorted(Comparator.comparing(joined -> joined.summary().code().value()))
                .toList();
        return new Worklist(moment.asOf(), leading, takingPart);
    }

    /** Every milestone of all of them, finished or not; initiative by initiative, what is due first comes first. */
    Stream<Open> all() {
        return Stream.concat(leading.stream(), takingPart.stream())
                .flatMap(initiative -> initiative.milestones().stream()
                        .sorted(Comparator.comparing(MilestoneView::dueOn))
                        .map(milestone -> new Open(initiative, milestone)));
    }

    /** Those to be finished, of the initiatives that go on. */
    public List<Open> open() {
        return all().filter(one -> goesOn(one.initiative().summary().lifecycle()))
                .filter(one ->
                        one.milestone().cancelledOn() == null && one.milestone().achievedOn() == null)
                .toList();
    }

    private static boolean goesOn(Lifecycle lifecycle) {
        return lifecycle == Lifecycle.REGISTERED || lifecycle == Lifecycle.IN_PROGRESS;
    }

    /** Open milestones that are past their day, the longest first. */
    public List<Open> overdue() {
        return byDay(open().stream().filter(open -> open.milestone().overdue()));
    }

    /** Open milestones that fall due within 30 days. */
    public List<Open> dueSoon() {
        return byDay(open().stream()
                .filter(open -> !open.milestone().dueOn().isBefore(day)
                        && !open.milestone().dueOn().isAfter(day.plusDays(SOON_DAYS))));
    }

    private static List<Open> byDay(Stream<Open> milestones) {
        return milestones
                .sorted(Comparator.comparing(open -> open.milestone().dueOn()))
                .toList();
    }

    /** Of the initiatives that the secretariat leads those of which nothing was told for a long time. */
    public List<InitiativeView> silent() {
        return leading.stream()
                .filter(initiative -> initiative.details().gaps().contains(Gap.SILENT))
                .toList();
    }

    /** Of the initiatives that the secretariat leads those without milestones. */
    public List<InitiativeView> unplanned() {
        return leading.stream()
                .filter(initiative -> initiative.details().gaps().contains(Gap.WITHOUT_MILESTONES))
                .toList();
    }
}
