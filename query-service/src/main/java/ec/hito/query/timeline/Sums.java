package ec.hito.query.timeline;

import ec.hito.model.HealthRule;
import ec.hito.model.Percent;
import ec.hito.model.Weight;
import ec.hito.query.figures.Figures.MilestoneCounts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What an initiative's milestones come to on a day. */
public final class Sums {
    private BigDecimal weight = BigDecimal.ZERO;
    private BigDecimal done = BigDecimal.ZERO;
    private BigDecimal verifiedWeight = BigDecimal.ZERO;
    private BigDecimal dueWeight = BigDecimal.ZERO;
    private BigDecimal firstDueWeight = BigDecimal.ZERO;
    private long planned;
    private long achieved;
    private long verified;
    private long overdue;
    private long dueSoon;
    private long rescheduled;
    private long cancelled;
    private long cancelledAfterDue;
    private long daysOverdue;

    Sums() {}

    void cancelled(boolean afterDue) {
        cancelled++;
        cancelledAfterDue += afterDue ? 1 : 0;
    }

    void planned(Weight its, Percent percent, boolean isVerified) {
        planned++;
        weight = weight.add(its.value());
        done = done.add(its.value().multiply(percent.value()));
        if (isVerified) {
            verifiedWeight = verifiedWeight.add(its.value());
        }
    }

    void stand(boolean isAchieved, boolean isVerified, boolean wasRescheduled) {
        achieved += isAchieved ? 1 : 0;
        verified += isVerified ? 1 : 0;
        rescheduled += wasRescheduled ? 1 : 0;
    }

    void dueAtFirst(Weight its) {
        firstDueWeight = firstDueWeight.add(its.value());
    }

    void due(Weight its) {
        dueWeight = dueWeight.add(its.value());
    }

    /** A milestone that is below 100 on {@code day}; a due day is inclusive. */
    void open(LocalDate dueOn, LocalDate day) {
        var late = ChronoUnit.DAYS.between(dueOn, day);
        if (late > 0) {
            overdue++;
            daysOverdue = Math.max(daysOverdue, late);
        } else if (late >= -Milestone.AHEAD) {
            dueSoon++;
        }
    }

    boolean none() {
        return planned == 0;
    }

    Verdict verdict(HealthRule rule) {
        if (none()) {
            return Verdict.NO_MILESTONES;
        }
        if (overdue == 0) {
            return Verdict.NOTHING_OVERDUE;
        }
        if (daysOverdue > rule.delayedAfterDays()) {
            return Verdict.OVERDUE_FOR_LONG;
        }
        return daysOverdue > rule.delayedWhenBehindAfterDays() && isShort(rule.shortOfExpectedPercent())
                ? Verdict.OVERDUE_AND_BEHIND
                : Verdict.OVERDUE;
    }

    /** Without a division: done / weight below share % of 100 × due / weight. */
    private boolean isShort(int share) {
        return done.compareTo(dueWeight.multiply(BigDecimal.valueOf(share))) < 0;
    }

    Shares shares() {
        var hundred = BigDecimal.valueOf(100);
        return new Shares(
                weight.stripTrailingZeros(),
                done.stripTrailingZeros(),
                verifiedWeight.multiply(hundred).stripTrailingZeros(),
                dueWeight.multiply(hundred).stripTrailingZeros(),
                firstDueWeight.multiply(hundred).stripTrailingZeros());
    }

    /** How long the one is overdue that is overdue longest, in days. */
    public long daysOverdue() {
        return daysOverdue;
    }

    public MilestoneCounts counts() {
        return new MilestoneCounts(
                planned, achieved, verified, overdue, dueSoon, rescheduled, cancelled, cancelledAfterDue);
    }
}
