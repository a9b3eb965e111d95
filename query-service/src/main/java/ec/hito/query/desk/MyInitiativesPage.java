package ec.hito.query.desk;

import ec.hito.query.reading.Clocks;
import ec.hito.query.reading.Readings;
import ec.hito.query.secretariat.Secretariats;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What a delegate's secretariat has to do: overdue, due soon, silent, without milestones, and all the rest. */
@Controller
class MyInitiativesPage {
    private final Readings readings;
    private final Worklists worklists;
    private final Secretariats secretariats;

    MyInitiativesPage(Readings readings, Worklists worklists, Secretariats secretariats) {
        this.readings = readings;
        this.worklists = worklists;
        this.secretariats = secretariats;
    }

    @GetMapping("/mis-iniciativas")
    String mine(@ModelAttribute Clocks clocks, Model model) {
        var own = Workers.delegate();
        return readings.read(clocks, moment -> {
            model.addAttribute("moment", moment);
            model.addAttribute("secretariat", secretariats.names(moment).getOrDefault(own, own.value()));
            model.addAttribute("work", worklists.of(own, moment));
            return "my-initiatives";
        });
    }
}
