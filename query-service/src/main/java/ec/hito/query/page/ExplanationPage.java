package ec.hito.query.page;

import ec.hito.query.explanation.Explanations;
import ec.hito.query.reading.Clocks;
import ec.hito.query.reading.Readings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Why an initiative has its colour, and where the percentages of an initiative and of an objective come from. */
@Controller
class ExplanationPage {
    private final Readings readings;
    private final Explanations explanations;

    ExplanationPage(Readings readings, Explanations explanations) {
        this.readings = readings;
        this.explanations = explanations;
    }

    @GetMapping("/iniciativas/{idOrCode}/explicacion")
    String initiative(@PathVariable String idOrCode, @ModelAttribute Clocks clocks, Model model) {
        return readings.read(clocks, moment -> {
            model.addAttribute("moment", moment);
            model.addAttribute("explained", explanations.initiative(idOrCode, moment));
            return "initiative-explanation";
        });
    }

    @GetMapping("/objetivos/{code}/explicacion")
    String objective(@PathVariable String code, @ModelAttribute Clocks clocks, Model model) {
        return readings.read(clocks, moment -> {
            model.addAttribute("moment", moment);
            model.addAttribute("explained", explanations.objective(code, moment));
            return "objective-explanation";
        });
    }
}
