package ec.hito.query.explanation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.query.figures.Health;
import ec.hito.query.figures.Lifecycle;
import ec.hito.query.reading.Moment;
import ec.hito.query.timeline.Account;
import ec.hito.query.timeline.Source;
import ec.hito.query.timeline.Term;
import ec.hito.query.timeline.Verdict;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the progress and the health of one initiative come about.
 *
 * @param milestones in the order in which they fall due; those that do not count among them
 * @param sums null while no milestone counts
 * @param health null for what is suspended or has ended
 */
@Schema(name = "InitiativeExplanation")
public record InitiativeExplanation(
        @JsonUnwrapped Moment moment,
        InitiativeId id,
        InitiativeCode code,
        String name,
        List<Term> milestones,

        @Schema(description = "Nulo: ningún hito cuenta") @Nullable
        Sum sums,

        Lifecycle lifecycle,
        Source lifecycleFrom,
        RuleView rule,

        @Schema(description = "Cuántos hitos están atrasados")
        long overdue,

        @Schema(description = "Días del atraso más largo") long daysOverdue,

        @Schema(
                description = "Por qué tiene ese semáforo: no-milestones, nothing-overdue, overdue, overdue-for-long"
                        + " (más días que delayedAfterDays) u overdue-and-behind (más días que"
                        + " delayedWhenBehindAfterDays y avance menor que shortOfExpectedPercent del"
                        + " esperado)")
        @Nullable
        Verdict verdict,

        @Nullable Health health) {
    static InitiativeExplanation of(Account account, Moment moment) {
        var state = account.state();
        var standing = state.standing();
        return new InitiativeExplanation(
                moment,
                state.id(),
                state.code(),
                state.name(),
                account.terms(),
                Sum.of(standing.shares()),
                standing.lifecycle(),
                account.lifecycleFrom(),
                RuleView.of(account.rule()),
                standing.milestones().overdue(),
                account.sums().daysOverdue(),
                account.verdict(),
                standing.health());
    }

    /** How each of the percentages is worked out; nothing while no milestone counts. */
    public List<Working> workings() {
        return sums == null ? List.of() : Working.all(milestones, sums, moment.asOf());
    }
}
