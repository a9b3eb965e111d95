package ec.hito.query.page;

import ec.hito.query.figures.Gap;
import ec.hito.query.initiative.InitiativeFilter;
import ec.hito.query.initiative.InitiativeList;
import ec.hito.query.initiative.InitiativeQuery;
import ec.hito.query.objective.Objectives;
import ec.hito.query.reading.Moment;
import ec.hito.query.secretariat.Secretariats;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** All secretariats, types of mechanism, policies, actors or territories with their figures, and each of them with its initiatives. */
@Controller
class GroupPage {
    private final ShownGroups groups;
    private final Objectives objectives;
    private final InitiativeList initiatives;
    private final Secretariats secretariats;

    GroupPage(ShownGroups groups, Objectives objectives, InitiativeList initiatives, Secretariats secretariats) {
        this.groups = groups;
        this.objectives = objectives;
        this.initiatives = initiatives;
        this.secretariats = secretariats;
    }

    @GetMapping("/{path:" + GroupKind.PATHS + "}")
    String all(@PathVariable String path, Visit visit, Model model) {
        var kind = GroupKind.at(path);
        return visit.show(moment -> {
            model.addAttribute("kind", kind);
            model.addAttribute("groups", groups.all(kind, moment));
            return "groups";
        });
    }

    @GetMapping("/{path:" + GroupKind.PATHS + "}/{key}")
    String one(
            @PathVariable String path,
            @PathVariable String key,
            @ModelAttribute("asked") InitiativeQuery asked,
            Visit visit,
            Model model) {
        var kind = GroupKind.at(path);
        return visit.show(moment -> {
            model.addAttribute("kind", kind);
            model.addAttribute("group", group(kind, key, moment));
            var filter = InitiativeFilter.of(asked.with(kind.parameter(), key));
            model.addAttribute("page", initiatives.page(filter, moment));
            var status = objectives.all(moment);
            model.addAttribute("objectives", status.items());
            model.addAttribute("mechanisms", status.totals().mechanisms());
            model.addAttribute("secretariats", secretariats.names(moment));
            model.addAttribute("gaps", Gap.values());
            return "group";
        });
    }

    private ShownGroup group(GroupKind kind, String key, Moment moment) {
        return groups.all(kind, moment).items().stream()
                .filter(group -> group.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of(HttpStatus.NOT_FOUND, "not-found")));
    }
}
