package ec.hito.query.page;

import ec.hito.query.chart.TrendChart;
import ec.hito.query.figures.Gap;
import ec.hito.query.figures.HealthRules;
import ec.hito.query.objective.Objectives;
import ec.hito.query.plan.PlanInForce;
import ec.hito.query.trend.Trends;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The ten objectives under their three development objectives. */
@Controller
class OverviewPage {
    private final PlanInForce plan;
    private final Objectives objectives;
    private final HealthRules rules;
    private final Trends trends;

    OverviewPage(PlanInForce plan, Objectives objectives, HealthRules rules, Trends trends) {
        this.plan = plan;
        this.objectives = objectives;
        this.rules = rules;
        this.trends = trends;
    }

    @GetMapping("/")
    String overview(Visit visit, Model model) {
        return visit.show(moment -> {
            var inForce = plan.find(moment);
            if (inForce.isEmpty()) {
                return "empty";
            }
            model.addAttribute("plan", inForce.get());
            model.addAttribute("reforms", plan.reforms(inForce.get().id(), moment));
            model.addAttribute("healthRule", rules.on(moment));
            model.addAttribute("trend", TrendChart.of(trends.of(inForce.get(), moment)));
            model.addAttribute("status", objectives.all(moment));
            model.addAttribute("gaps", Gap.values());
            return "overview";
        });
    }
}
