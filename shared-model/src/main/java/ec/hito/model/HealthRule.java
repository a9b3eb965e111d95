package ec.hito.model;

/**
 * The thresholds by which an initiative's health is read off its milestones on a day; all lengths in days, the share in percent.
 * Overdue means due before the day and below 100 %.
 *
 * @param delayedAfterDays a milestone overdue by more than this makes the initiative delayed, whatever its progress
 * @param delayedWhenBehindAfterDays overdue by more than this it does so where progress is short
 * @param shortOfExpectedPercent progress is short below this share of what was expected by the day
 */
public record HealthRule(int delayedAfterDays, int delayedWhenBehindAfterDays, int shortOfExpectedPercent) {
    /** No length is longer: ten years. */
    public static final int MOST_DAYS = 3650;

    /** The rule of the plan's first day, in force until another is adopted. */
    public static final HealthRule INITIAL = new HealthRule(30, 10, 85);
}
