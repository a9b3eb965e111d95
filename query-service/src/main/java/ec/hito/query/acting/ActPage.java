package ec.hito.query.acting;

import ec.hito.query.initiative.InitiativeIds;
import ec.hito.query.initiative.Initiatives;
import ec.hito.query.reading.Moment;
import ec.hito.query.reading.Readings;
import ec.hito.query.signin.Visitor;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** A form for each act. One that is refused comes back with all that was typed, and what is wrong at its field. */
@Controller
class ActPage {
    private static final String ON_INITIATIVE = "/iniciativas/{idOrCode}/actos/{slug}";
    private static final String ON_PART = ON_INITIATIVE + "/{part}";
    private static final String ON_PROPOSAL = "/propuestas/{idOrCode}/actos/{slug}";
    private static final String ON_PLAN = "/propuestas/nueva";

    private final Readings readings;
    private final Initiatives initiatives;
    private final Choices choices;
    private final Acting acting;

    ActPage(Readings readings, Initiatives initiatives, Choices choices, Acting acting) {
        this.readings = readings;
        this.initiatives = initiatives;
        this.choices = choices;
        this.acting = acting;
    }

    @GetMapping({ON_INITIATIVE, ON_PART, ON_PROPOSAL, ON_PLAN})
    String form(@PathVariable Map<String, String> address, Model model) {
        Visitor.required();
        var act = act(address);
        return readings.read(moment -> {
            var subject = subject(act, address, moment);
            var initiative = subject.initiative();
            var version = initiative == null ? null : initiative.version();
            var form = new Form(Prefilled.of(act, subject), List.of(), UUID.randomUUID(), version, null);
            return show(act, subject, form, moment, model);
        });
    }

    /**
     * @param files chosen in this form; empty where none was
     * @param uploads {@code id/name} of each file that was handed in with it before
     */
    @PostMapping({ON_INITIATIVE, ON_PART, ON_PROPOSAL, ON_PLAN})
    String send(
            @PathVariable Map<String, String> address,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(name = "upload", required = false) @Nullable List<String> uploads,
            Model model,
            RedirectAttributes next) {
        var act = act(address);
        var form = new Form(
                typed,
                uploads == null ? List.of() : Form.Upload.all(uploads),
                Form.key(typed.get("key")),
                version(typed.get("version")),
                null);
        // The write side needs no snapshot of the read model held open for it.
        var subject = readings.read(moment -> subject(act, address, moment));
        return switch (acting.send(act, subject, form, files == null ? List.of() : files)) {
            case Acting.Result.Recorded recorded -> {
                next.addFlashAttribute("recorded", act);
                yield "redirect:" + after(act, address, recorded);
            }
            case Acting.Result.Again again ->
                readings.read(moment -> show(act, subject(act, address, moment), again.form(), moment, model));
        };
    }

    private String show(Act act, Subject subject, Form form, Moment moment, Model model) {
        model.addAttribute("moment", moment);
        model.addAttribute("act", act);
        model.addAttribute("subject", subject);
        model.addAttribute("form", form);
        model.addAttribute(
                "choices",
                act.inputs().stream()
                        .filter(input -> input.kind() == Input.Kind.CHOICE)
                        .collect(Collectors.toMap(Input::name, input -> choices.of(act, input, subject, moment))));
        return "act";
    }

    private Subject subject(Act act, Map<String, String> address, Moment moment) {
        var idOrCode = address.get("idOrCode");
        if (act.subject() == Subject.Of.PLAN || idOrCode == null) {
            return Subject.PLAN;
        }
        var initiative = act.subject() == Subject.Of.PROPOSAL
                ? initiatives.proposal(idOrCode, moment)
                : initiatives.get(idOrCode, moment);
        var subject = Subject.of(act.subject(), initiative, address.getOrDefault("part", ""));
        if (subject == null) {
            throw InitiativeIds.unknown(idOrCode);
        }
        return subject;
    }

    private static Act act(Map<String, String> address) {
        var slug = address.get("slug");
        return slug == null
                ? Act.PROPOSE
                : Act.of(slug).orElseThrow(() -> new ProblemException(Problem.of(HttpStatus.NOT_FOUND, "not-found")));
    }

    /** The page that shows what was recorded, at a state that contains it. */
    private static String after(Act act, Map<String, String> address, Acting.Result.Recorded recorded) {
        var page = switch (act.subject()) {
            case PLAN, PROPOSAL -> "/propuestas";
            case INITIATIVE, MILESTONE, ARTICULATION, MECHANISM -> "/iniciativas/{idOrCode}";
        };
        var next = UriComponentsBuilder.fromPath(page);
        if (recorded.position() > 0) {
            next.queryParam("minPosition", recorded.position());
        }
        return next.encode().buildAndExpand(address).toUriString();
    }

    private static @Nullable Long version(@Nullable String version) {
        return version == null || !version.matches("\\d{1,18}") ? null : Long.valueOf(version);
    }
}
