package ec.hito.local.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/** A milestone, how fast it really goes, and what was recorded of it. */
final class Milestone {
    private static final int STEP = 5;
    private static final int MOST = 95;

    /** Where it stands; {@code RETURNED} until it is achieved again. */
    enum Standing {
        OPEN,
        ACHIEVED,
        RETURNED,
        VERIFIED,
        CANCELLED
    }

    private final String id;
    private final String title;
    private final LocalDate plannedOn;
    private final LocalDate begins;
    private final LocalDate finishes;
    private final TreeMap<LocalDate, Integer> recorded = new TreeMap<>();
    private LocalDate dueOn;
    private Standing standing = Standing.OPEN;
    private String evidence = "";

    /**
     * @param begins when work on it begins
     * @param pace how fast it goes; at 1 it is done on the due day
     */
    Milestone(String id, String title, LocalDate plannedOn, LocalDate begins, LocalDate dueOn, double pace) {
        this.id = id;
        this.title = title;
        this.plannedOn = plannedOn;
        this.begins = begins;
        this.dueOn = dueOn;
        this.finishes = begins.plusDays(Math.round(Math.max(1, ChronoUnit.DAYS.between(begins, dueOn)) / pace));
    }

    String path() {
        return "/milestones/" + id;
    }

    String title() {
        return title;
    }

    LocalDate finishes() {
        return finishes;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    void dueOn(LocalDate day) {
        dueOn = day;
    }

    Standing standing() {
        return standing;
    }

    boolean is(Standing that) {
        return standing == that;
    }

    void becomes(Standing next) {
        standing = next;
    }

    boolean isOpen() {
        return standing == Standing.OPEN || standing == Standing.RETURNED;
    }

    /** The upload that shows that it was achieved. */
    String evidence() {
        return evidence;
    }

    void shownBy(String upload) {
        evidence = upload;
    }

    /** How much is done after the work of those days, in steps of 5, below 100. */
    int percentAfter(LocalDate worked) {
        var whole = ChronoUnit.DAYS.between(begins, finishes);
        var done = Math.max(0, ChronoUnit.DAYS.between(begins, worked));
        return (int) Math.min(MOST, 100 * done / whole / STEP * STEP);
    }

    /** Whether that can be said of the day: it is more than what stood before, and no more than what stands after it. */
    boolean takes(LocalDate day, int percent) {
        var before = recorded.floorEntry(day);
        var after = recorded.ceilingEntry(day);
        return !day.isBefore(plannedOn)
                && percent > (before == null ? 0 : before.getValue())
                && (after == null || percent <= after.getValue());
    }

    void records(LocalDate day, int percent) {
        recorded.put(day, percent);
    }

    /** What stood before what was recorded of the day. */
    int before(LocalDate day) {
        Map.Entry<LocalDate, Integer> before = recorded.lowerEntry(day);
        return before == null ? 0 : before.getValue();
    }

    /** The first day on which it may be achieved: after all that was recorded. */
    LocalDate recordedUpTo() {
        return recorded.isEmpty() ? plannedOn : recorded.lastKey();
    }
}
