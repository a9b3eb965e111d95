package ec.hito.query.importing;

import ec.hito.model.stored.Role;
import ec.hito.query.acting.Outcome;
import ec.hito.query.acting.Refusal;
import ec.hito.query.acting.Refusals;
import ec.hito.query.acting.WriteSide;
import ec.hito.query.reading.Clocks;
import ec.hito.query.reading.Moment;
import ec.hito.query.reading.Readings;
import ec.hito.query.signin.Visitor;
import ec.hito.query.timeline.History;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imports: which there were, what a file would change, and the way back. */
@Controller
class ImportPage {
    private static final String PATH = "/importaciones";
    private static final String DRAFT = Draft.class.getName();
    private static final List<String> KINDS = List.of("matrix", "assignments", "milestones");

    private final Readings readings;
    private final History history;
    private final WriteSide writeSide;
    private final Refusals words;
    private final JsonMapper json;

    ImportPage(Readings readings, History history, WriteSide writeSide, Refusals words, JsonMapper json) {
        this.readings = readings;
        this.history = history;
        this.writeSide = writeSide;
        this.words = words;
        this.json = json;
    }

    @GetMapping(PATH)
    String imports(@ModelAttribute Clocks clocks, Model model) {
        requirePlanning();
        return readings.read(clocks, moment -> show(moment, model));
    }

    /** Tells what the file would change, and keeps it until another one comes. */
    @PostMapping(PATH)
    String review(
            @RequestParam String kind,
            @RequestParam(required = false) @Nullable String effectiveOn,
            @RequestParam MultipartFile file,
            HttpSession session,
            Model model)
            throws IOException {
        requirePlanning();
        var name = file.getOriginalFilename();
        var draft = new Draft(
                UUID.randomUUID(),
                KINDS.contains(kind) ? kind : KINDS.getFirst(),
                effectiveOn == null || effectiveOn.isBlank() ? null : effectiveOn,
                name == null ? "" : name,
                file.getBytes());
        session.setAttribute(DRAFT, draft);
        model.addAttribute("draft", draft);
        tell(send(draft, true), model);
        return readings.read(moment -> show(moment, model));
    }

    /** Applies the file that was looked through, once however often it is asked for. */
    @PostMapping(PATH + "/{id}")
    String apply(@PathVariable UUID id, HttpSession session, Model model) {
        requirePlanning();
        if (!(session.getAttribute(DRAFT) instanceof Draft draft) || !draft.id().equals(id)) {
            model.addAttribute("refusal", words.of("import-gone"));
            return readings.read(moment -> show(moment, model));
        }
        var outcome = send(draft, false);
        if (!(outcome instanceof Outcome.Done done)) {
            model.addAttribute("draft", draft);
            tell(outcome, model);
            return readings.read(moment -> show(moment, model));
        }
        return "redirect:" + PATH + "?minPosition=" + done.position();
    }

    /** How many rows of how many are done; neither while that is not known. */
    @Hidden
    @GetMapping(PATH + "/{id}/avance")
    @ResponseBody
    Map<String, Integer> progress(@PathVariable UUID id) {
        requirePlanning();
        if (!(writeSide.followImport(id) instanceof Outcome.Done done)) {
            return Map.of();
        }
        var status = done.answer();
        return status.path("rows").isInt()
                ? Map.of(
                        "done", status.path("rowsDone").intValue(),
                        "of", status.path("rows").intValue())
                : Map.of();
    }

    /** Takes back what an import brought about. */
    @PostMapping(PATH + "/{id}/deshacer")
    String undo(@PathVariable UUID id, Model model) {
        requirePlanning();
        var outcome = writeSide.undoImport(id);
        if (outcome instanceof Outcome.Done done) {
            return "redirect:" + PATH + "?minPosition=" + done.position();
        }
        tell(outcome, model);
        return readings.read(moment -> show(moment, model));
    }

    private Outcome send(Draft draft, boolean dryRun) {
        return writeSide.importFile(draft.kind(), draft.name(), draft.bytes(), draft.effectiveOn(), draft.id(), dryRun);
    }

    private void tell(Outcome outcome, Model model) {
        switch (outcome) {
            case Outcome.Done done -> model.addAttribute("report", json.treeToValue(done.answer(), ImportReport.class));
            case Outcome.Refused(Refusal refusal, var answer) -> {
                model.addAttribute("refusal", refusal);
                model.addAttribute("report", ImportReport.refused(remarks(answer.path("rejected"))));
            }
            case Outcome.SignInNeeded _, Outcome.Unanswered _ -> model.addAttribute("refusal", words.of(outcome));
        }
    }

    private List<ImportReport.Remark> remarks(JsonNode rejected) {
        return rejected.valueStream()
                .map(remark -> json.treeToValue(remark, ImportReport.Remark.class))
                .toList();
    }

    private String show(Moment moment, Model model) {
        model.addAttribute("moment", moment);
        model.addAttribute("kinds", KINDS);
        model.addAttribute("imports", Applied.all(history, moment));
        return "imports";
    }

    private static void requirePlanning() {
        if (!Visitor.required().has(Role.PLANNING)) {
            throw new ProblemException(Problem.of(HttpStatus.FORBIDDEN, "not-allowed"));
        }
    }
}
