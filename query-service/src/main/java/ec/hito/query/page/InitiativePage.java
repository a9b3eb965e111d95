package ec.hito.query.page;

import ec.hito.query.acting.Offers;
import ec.hito.query.articulation.ArticulationView;
import ec.hito.query.initiative.InitiativeView;
import ec.hito.query.initiative.Initiatives;
import ec.hito.query.plan.PlanInForce;
import ec.hito.query.reading.Moment;
import ec.hito.query.secretariat.Secretariats;
import ec.hito.query.signin.Visitor;
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
    private final String writeSide;

    /** @param writeSide address under which browsers reach the service that hands out released files */
    InitiativePage(
            PlanInForce plan,
            Initiatives initiatives,
            Secretariats secretariats,
            @Value("${hito.page.write-side}") String writeSide) {
        this.plan = plan;
        this.initiatives = initiatives;
        this.secretariats = secretariats;
        this.writeSide = writeSide;
    }

    @GetMapping("/iniciativas/{idOrCode}")
    String initiative(@PathVariable String idOrCode, Visit visit, Model model) {
        return visit.show(moment -> {
            var view = initiatives.get(idOrCode, moment);
            model.addAttribute("initiative", view);
            model.addAttribute("secretariats", secretariats.names(moment));
            model.addAttribute("offers", Offers.of(moment.current() ? Visitor.current().orElse(null) : null, view));
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

    /** The matrix has no dates: what comes from it is dated to the end of the month printed on the documents. */
    private boolean isConventional(InitiativeView view, Moment moment) {
        return view.details().importedFrom() != null
                && plan.find(moment)
                        .map(inForce -> inForce.documentDate().atEndOfMonth())
                        .filter(view.details().registeredOn()::equals)
                        .isPresent();
    }
}
