package ec.hito.query.page;

import ec.hito.model.plan.Policy;
import ec.hito.query.acting.Offers;
import ec.hito.query.articulation.ArticulationView;
import ec.hito.query.chart.MechanismChart;
import ec.hito.query.chart.MilestoneChart;
import ec.hito.query.chart.TrendChart;
import ec.hito.query.initiative.InitiativeView;
import ec.hito.query.initiative.Initiatives;
import ec.hito.query.plan.PlanInForce;
import ec.hito.query.reading.Moment;
import ec.hito.query.secretariat.Secretariats;
import ec.hito.query.signin.Visitor;
import ec.hito.query.trend.Trend;
import ec.hito.query.trend.Trends;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One initiative: what the plan says of it, what is done, and what is not known. */
@Controller
class InitiativePage {
    private final PlanInForce plan;
    private final Initiatives initiatives;
    private final Secretariats secretariats;
    private final Trends trends;
    private final Show show;
    private final String writeSide;

    /** @param writeSide address under which browsers reach the service that hands out released files */
    InitiativePage(
            PlanInForce plan,
            Initiatives initiatives,
            Secretariats secretariats,
            Trends trends,
            Show show,
            @Value("${hito.page.write-side}") String writeSide) {
        this.plan = plan;
        this.initiatives = initiatives;
        this.secretariats = secretariats;
        this.trends = trends;
        this.show = show;
        this.writeSide = writeSide;
    }

    @GetMapping("/iniciativas/{idOrCode}")
    String initiative(@PathVariable String idOrCode, Visit visit, Model model) {
        return visit.show(moment -> {
            var view = initiatives.get(idOrCode, moment);
            model.addAttribute("initiative", view);
            model.addAttribute("policies", policies(view, moment));
            model.addAttribute("parts", parts(view));
            model.addAttribute("calendar", MilestoneChart.of(view.milestones(), moment.asOf()));
            model.addAttribute("instruments", MechanismChart.of(view.articulations(), moment.asOf()));
            model.addAttribute("trend", TrendChart.of(trend(view, moment)));
            model.addAttribute("secretariats", secretariats.names(moment));
            model.addAttribute(
                    "offers", Offers.of(moment.current() ? Visitor.current().orElse(null) : null, view));
            model.addAttribute("files", writeSide + "/api/v1/evidence/");
            // The rows of one initiative often name the same in passing: it is said once.
            model.addAttribute(
                    "named",
                    view.articulations().stream()
                            .map(ArticulationView::namedInText)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList());
            model.addAttribute("conventionalDay", isConventional(view, moment));
            return "initiative";
        });
    }

    /** Those that it is aligned with, as the plan words them. */
    private List<Policy> policies(InitiativeView view, Moment moment) {
        var ids = view.alignments().stream()
                .flatMap(alignment -> alignment.policies().stream())
                .toList();
        return plan.find(moment).stream()
                .flatMap(inForce -> inForce.policies().stream())
                .filter(policy -> ids.contains(policy.id()))
                .toList();
    }

    /** What a milestone may belong to, in words. */
    private Map<Object, String> parts(InitiativeView view) {
        var parts = new HashMap<Object, String>();
        view.articulations().forEach(articulation -> {
            parts.put(articulation.id(), articulation.objective());
            articulation.mechanisms().forEach(mechanism -> parts.put(mechanism.id(), show.mechanism(mechanism.type())));
        });
        return parts;
    }

    private Trend trend(InitiativeView view, Moment moment) {
        return trends.of(view.summary().id(), view.details().registeredOn(), moment);
    }

    /** The matrix has no dates: what comes from it is dated to the end of the month printed on the documents. */
    private boolean isConventional(InitiativeView view, Moment moment) {
        return view.details().importedFrom() != null
                && plan.find(moment)
                        .map(inForce -> inForce.documentDate().atEndOfMonth())
                        .filter(view.details().registeredOn()::equals)
                        .isPresent();
    }
}
