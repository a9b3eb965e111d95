package ec.hito.query.page;

import ec.hito.query.history.Histories;
import ec.hito.query.initiative.Initiatives;
import ec.hito.query.involvement.Involvements;
import ec.hito.query.reading.Moment;
import ec.hito.query.secretariat.Secretariats;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was done to one initiative: every act on record, and how its due days were moved. */
@Controller
class HistoryPage {
    private static final int ACTS = 50;

    private final Histories histories;
    private final Initiatives initiatives;
    private final Secretariats secretariats;
    private final Involvements involvements;
    private final Show show;

    HistoryPage(
            Histories histories,
            Initiatives initiatives,
            Secretariats secretariats,
            Involvements involvements,
            Show show) {
        this.histories = histories;
        this.initiatives = initiatives;
        this.secretariats = secretariats;
        this.involvements = involvements;
        this.show = show;
    }

    /** @param cursor where the page before ended */
    @GetMapping("/iniciativas/{idOrCode}/historia")
    String history(
            @PathVariable String idOrCode,
            @RequestParam(required = false) @Nullable Long cursor,
            Visit visit,
            Model model) {
        return visit.show(moment -> {
            var history = histories.of(idOrCode, moment, ACTS, cursor);
            var names = secretariats.names(moment);
            model.addAttribute("initiative", initiatives.get(idOrCode, moment));
            model.addAttribute("history", history);
            model.addAttribute("imports", histories.imports(history.items(), moment));
            model.addAttribute("secretariats", names);
            model.addAttribute("said", new ActDetails(show, names, others(moment)));
            model.addAttribute("first", cursor == null);
            return "history";
        });
    }

    /** Actors and territories by their ids. */
    private Map<String, String> others(Moment moment) {
        var names = new HashMap<String, String>();
        involvements.actors(moment).forEach(actor -> names.put(actor.id().toString(), actor.name()));
        involvements
                .territories(moment)
                .forEach(territory -> names.put(territory.id().toString(), territory.name()));
        return names;
    }
}
