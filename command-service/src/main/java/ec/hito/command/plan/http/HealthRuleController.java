package ec.hito.command.plan.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.command.decision.RejectedException;
import ec.hito.command.http.Acts;
import ec.hito.command.http.Answer;
import ec.hito.command.http.Fields;
import ec.hito.command.http.NumberRange;
import ec.hito.command.plan.AdoptHealthRule;
import ec.hito.command.plan.PlanInForce;
import ec.hito.command.plan.PlanRejection;
import ec.hito.model.HealthRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/health-rule")
@Tag(name = "Plan")
class HealthRuleController {
    private static final NumberRange DAYS =
            new NumberRange(BigDecimal.ZERO, false, BigDecimal.valueOf(HealthRule.MOST_DAYS), 0);
    private static final NumberRange SHARE = new NumberRange(BigDecimal.ZERO, false, BigDecimal.valueOf(100), 0);

    @Schema(name = "HealthRuleRequest")
    record Request(
            @Schema(
                    description =
                            "Un hito vencido por más días retrasa la iniciativa / A milestone overdue by more days"
                                    + " makes the initiative delayed",
                    requiredMode = REQUIRED)
            @Nullable
            BigDecimal delayedAfterDays,

            @Schema(
                    description =
                            "Vencido por más días la retrasa si el avance es corto / Overdue by more days it does so"
                                    + " where progress is short",
                    requiredMode = REQUIRED)
            @Nullable
            BigDecimal delayedWhenBehindAfterDays,

            @Schema(
                    description = "El avance es corto por debajo de este porcentaje de lo esperado / Progress is short"
                            + " below this percentage of what was expected",
                    requiredMode = REQUIRED)
            @Nullable
            BigDecimal shortOfExpectedPercent,

            @Nullable String effectiveOn) {}

    private final Acts acts;
    private final PlanInForce inForce;

    HealthRuleController(Acts acts, PlanInForce inForce) {
        this.acts = acts;
        this.inForce = inForce;
    }

    @PutMapping
    @Operation(
            operationId = "adoptHealthRule",
            summary = "Adoptar la regla del semáforo / Adopt the health rule",
            description = "Rige desde ese día; los días anteriores se leen con la regla que regía entonces. / "
                    + "In force from that day; days before are read by the rule that was in force then.")
    ResponseEntity<Answer> adopt(@RequestBody Request body) {
        var fields = acts.fields();
        var always = whole("delayedAfterDays", body.delayedAfterDays(), DAYS, fields);
        var behind = whole("delayedWhenBehindAfterDays", body.delayedWhenBehindAfterDays(), DAYS, fields);
        var share = whole("shortOfExpectedPercent", body.shortOfExpectedPercent(), SHARE, fields);
        var timing = fields.timing(body.effectiveOn());
        var rule = fields.whole(() -> new HealthRule(always.orElseThrow(), behind.orElseThrow(), share.orElseThrow()));
        var plan = inForce.id().orElseThrow(() -> new RejectedException(new PlanRejection.NoneAdopted()));
        return acts.send(plan, new AdoptHealthRule(plan, rule, timing.orElseThrow()));
    }

    private static Optional<Integer> whole(String field, @Nullable BigDecimal value, NumberRange range, Fields fields) {
        return fields.number(field, value, range, BigDecimal::intValueExact);
    }
}
