package ec.hito.query.page;

import ec.hito.query.explanation.Explanations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Why an initiative has its colour, and where the percentages of an initiative and of an objective come from. */
@Controller
class ExplanationPage {
    private final Explanations explanations;

    ExplanationPage(Explanations explanations) {
        this.explanations = explanations;
    }

    @GetMapping("/iniciativas/{idOrCode}/explicacion")
    String initiative(@PathVariable String idOrCode, Visit visit, Model model) {
        return visit.show(moment -> {
            model.addAttribute("explained", explanations.initiative(idOrCode, moment));
            return "initiative-explanation";
        });
    }

    @GetMapping("/objetivos/{code}/explicacion")
    String objective(@PathVariable String code, Visit visit, Model model) {
        return visit.show(moment -> {
            model.addAttribute("explained", explanations.objective(code, moment));
            return "objective-explanation";
        });
    }
}
