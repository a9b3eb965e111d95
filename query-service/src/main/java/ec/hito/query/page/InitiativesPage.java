package ec.hito.query.page;

import ec.hito.query.figures.Gap;
import ec.hito.query.initiative.InitiativeFilter;
import ec.hito.query.initiative.InitiativeList;
import ec.hito.query.initiative.InitiativeQuery;
import ec.hito.query.objective.Objectives;
import ec.hito.query.secretariat.Secretariats;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** All initiatives, with a search. */
@Controller
class InitiativesPage {
    private static final String FEW = "8";

    private final InitiativeList initiatives;
    private final Objectives objectives;
    private final Secretariats secretariats;

    InitiativesPage(InitiativeList initiatives, Objectives objectives, Secretariats secretariats) {
        this.initiatives = initiatives;
        this.objectives = objectives;
        this.secretariats = secretariats;
    }

    /** The first few that are found while somebody types, to be put into the page that is open. */
    @GetMapping("/busqueda")
    String found(@ModelAttribute("asked") InitiativeQuery asked, Visit visit, Model model) {
        return visit.show(moment -> {
            if (asked.q() != null) {
                var filter = InitiativeFilter.of(asked.with("limit", FEW));
                model.addAttribute("page", initiatives.page(filter, moment));
            }
            return "found :: found";
        });
    }

    @GetMapping("/iniciativas")
    String initiatives(@ModelAttribute("asked") InitiativeQuery asked, Visit visit, Model model) {
        var filter = InitiativeFilter.of(asked);
        return visit.show(moment -> {
            var status = objectives.all(moment);
            model.addAttribute("page", initiatives.page(filter, moment));
            model.addAttribute("objectives", status.items());
            model.addAttribute("mechanisms", status.totals().mechanisms());
            model.addAttribute("secretariats", secretariats.names(moment));
            model.addAttribute("gaps", Gap.values());
            return "initiatives";
        });
    }
}
