package ec.hito.query.page;

import ec.hito.query.change.ChangesView;
import ec.hito.query.change.PeriodChanges;
import ec.hito.query.plan.PlanInForce;
import ec.hito.query.secretariat.Secretariats;
import ec.hito.web.BusinessDay;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What changed between two days, or two positions. */
@Controller
class ChangesPage {
    private final PeriodChanges changes;
    private final PlanInForce plan;
    private final Secretariats secretariats;
    private final FaultTexts faults;
    private final Clock clock;

    ChangesPage(PeriodChanges changes, PlanInForce plan, Secretariats secretariats, FaultTexts faults, Clock clock) {
        this.changes = changes;
        this.plan = plan;
        this.secretariats = secretariats;
        this.faults = faults;
        this.clock = clock;
    }

    @GetMapping("/cambios")
    String between(@ModelAttribute("given") AskedPeriod given, HttpServletResponse response, Model model) {
        var asked = given.orUsual(BusinessDay.today(clock));
        model.addAttribute("asked", asked);
        model.addAttribute("faults", Map.of());
        try {
            return changes.read(asked.read(), found -> fill(found, model));
        } catch (ProblemException refused) {
            return refuse(refused, asked, response, model);
        }
    }

    private String fill(ChangesView found, Model model) {
        model.addAttribute("moment", found.to());
        model.addAttribute("changes", found);
        model.addAttribute("objectives", plan.get(found.to()).managementObjectives());
        model.addAttribute("secretariats", secretariats.names(found.to()));
        return "changes";
    }

    private String refuse(ProblemException refused, AskedPeriod asked, HttpServletResponse response, Model model) {
        if (isWithoutPlan(refused.problem())) {
            return "empty";
        }
        var told = faults.of(
                refused.problem(), AskedPeriod.FIELDS, asked.toPosition() == null ? "fromPosition" : "toPosition");
        if (told.isEmpty()) {
            throw refused;
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("faults", told);
        return "changes";
    }

    private static boolean isWithoutPlan(Problem problem) {
        return problem.code().equals("no-plan");
    }
}
