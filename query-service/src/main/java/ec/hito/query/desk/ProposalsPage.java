package ec.hito.query.desk;

import ec.hito.query.proposal.Proposals;
import ec.hito.query.reading.Clocks;
import ec.hito.query.reading.Readings;
import ec.hito.query.secretariat.Secretariats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What planning has not endorsed, for those who work on the plan; whoever plans decides on it from here. */
@Controller
class ProposalsPage {
    private static final int SHOWN = 50;

    private final Readings readings;
    private final Proposals proposals;
    private final Secretariats secretariats;

    ProposalsPage(Readings readings, Proposals proposals, Secretariats secretariats) {
        this.readings = readings;
        this.proposals = proposals;
        this.secretariats = secretariats;
    }

    /** @param cursor code that the page before ended with */
    @GetMapping("/propuestas")
    String proposals(
            @ModelAttribute Clocks clocks, @RequestParam(required = false) @Nullable String cursor, Model model) {
        Workers.required();
        return readings.read(clocks, moment -> {
            model.addAttribute("moment", moment);
            model.addAttribute("page", proposals.page(moment, SHOWN, cursor == null ? "" : cursor));
            model.addAttribute("secretariats", secretariats.names(moment));
            return "proposals";
        });
    }
}
