package ec.hito.query.page;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.query.chart.TrendChart;
import ec.hito.query.figures.Gap;
import ec.hito.query.initiative.InitiativeFilter;
import ec.hito.query.initiative.InitiativeList;
import ec.hito.query.initiative.InitiativeQuery;
import ec.hito.query.objective.Objectives;
import ec.hito.query.plan.PlanInForce;
import ec.hito.query.reading.Moment;
import ec.hito.query.secretariat.Secretariats;
import ec.hito.query.trend.Trends;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** One management objective: its figures, its gaps, and its initiatives with filters. */
@Controller
class ObjectivePage {
    private final PlanInForce plan;
    private final Objectives objectives;
    private final InitiativeList initiatives;
    private final Secretariats secretariats;
    private final Trends trends;

    ObjectivePage(
            PlanInForce plan,
            Objectives objectives,
            InitiativeList initiatives,
            Secretariats secretariats,
            Trends trends) {
        this.plan = plan;
        this.objectives = objectives;
        this.initiatives = initiatives;
        this.secretariats = secretariats;
        this.trends = trends;
    }

    @GetMapping("/objetivos/{code}")
    String objective(
            @PathVariable String code, @ModelAttribute("asked") InitiativeQuery asked, Visit visit, Model model) {
        return visit.show(moment -> {
            var objective = objectives.one(code, moment).item();
            var filter =
                    InitiativeFilter.of(asked.with("objective", objective.code().value()));
            var inForce = plan.get(moment);
            model.addAttribute("objective", objective);
            model.addAttribute("trend", TrendChart.of(trends.of(objective.code(), inForce, moment)));
            model.addAttribute(
                    "development",
                    inForce.developmentObjectives().stream()
                            .filter(development -> development.code().equals(objective.developmentObjective()))
                            .findFirst()
                            .orElseThrow());
            model.addAttribute("proposers", proposers(objective.code(), moment));
            model.addAttribute("page", initiatives.page(filter, moment));
            model.addAttribute("secretariats", secretariats.names(moment));
            model.addAttribute("gaps", Gap.values());
            return "objective";
        });
    }

    private List<String> proposers(ManagementObjectiveCode code, Moment moment) {
        var names = secretariats.names(moment);
        return secretariats.proposers(moment).getOrDefault(code, List.of()).stream()
                .map(secretariat -> names.getOrDefault(secretariat, secretariat.value()))
                .toList();
    }
}
