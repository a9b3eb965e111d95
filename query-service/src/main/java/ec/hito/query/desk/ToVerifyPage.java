package ec.hito.query.desk;

import ec.hito.query.reading.Clocks;
import ec.hito.query.reading.Readings;
import ec.hito.query.secretariat.Secretariats;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What monitoring has to verify: milestones that are achieved and that nobody has looked at. */
@Controller
class ToVerifyPage {
    private final Readings readings;
    private final Unverified unverified;
    private final Secretariats secretariats;

    ToVerifyPage(Readings readings, Unverified unverified, Secretariats secretariats) {
        this.readings = readings;
        this.unverified = unverified;
        this.secretariats = secretariats;
    }

    @GetMapping("/por-verificar")
    String toVerify(@ModelAttribute Clocks clocks, Model model) {
        Workers.required();
        return readings.read(clocks, moment -> {
            model.addAttribute("moment", moment);
            model.addAttribute("milestones", unverified.at(moment));
            model.addAttribute("secretariats", secretariats.names(moment));
            return "to-verify";
        });
    }
}
