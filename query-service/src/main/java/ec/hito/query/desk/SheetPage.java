package ec.hito.query.desk;

import ec.hito.model.SecretariatCode;
import ec.hito.query.acting.Acting;
import ec.hito.query.desk.Sheet.Row;
import ec.hito.query.reading.Clocks;
import ec.hito.query.reading.Moment;
import ec.hito.query.reading.Readings;
import ec.hito.query.secretariat.Secretariats;
import ec.hito.query.signin.SignedIn;
import ec.hito.query.signin.Visitor;
import ec.hito.query.simulation.Simulated;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * The monthly sheet of a secretariat. It is saved row by row where scripts run, and as a whole where they do not; what is not recorded stays
 * typed, also when the session has ended meanwhile.
 */
@Controller
class SheetPage {
    private static final String PATH = "/hoja";

    private final Readings readings;
    private final Worklists worklists;
    private final Secretariats secretariats;
    private final Acting acting;
    private final Simulated simulated;

    SheetPage(Readings readings, Worklists worklists, Secretariats secretariats, Acting acting, Simulated simulated) {
        this.readings = readings;
        this.worklists = worklists;
        this.secretariats = secretariats;
        this.acting = acting;
        this.simulated = simulated;
    }

    @GetMapping(PATH)
    String sheet(@ModelAttribute Clocks clocks, Model model) {
        var own = Workers.delegate();
        return readings.read(clocks, moment -> show(empty(own, moment), own, moment, model));
    }

    private Sheet empty(SecretariatCode own, Moment moment) {
        var rows = worklists.of(own, moment).open().stream()
                .map(open -> new Row(open, SheetForm.empty(), false))
                .toList();
        return new Sheet(rows, List.of(), null);
    }

    /** The same as a workbook, to be filled in elsewhere. */
    @GetMapping(PATH + ".xlsx")
    void workbook(HttpServletResponse answer) throws IOException {
        var own = Workers.delegate();
        var sheet = readings.read(moment -> empty(own, moment));
        answer.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        var name = simulated.isOn() ? "hoja-datos-simulados" : "hoja";
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("%s-%s.xlsx".formatted(name, own.value()), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        SheetWorkbook.write(
                sheet, simulated.isOn() ? "Hoja, datos simulados" : "Hoja del mes", answer.getOutputStream());
    }

    /** Takes what is written in the workbook into the sheet; nothing of it is recorded before the sheet is saved. */
    @PostMapping(PATH + "/archivo")
    String fill(@RequestParam MultipartFile file, Model model) throws IOException {
        var own = Workers.delegate();
        var bytes = file.getBytes();
        return readings.read(moment -> {
            var sheet = empty(own, moment);
            try {
                var filled = SheetWorkbook.read(bytes);
                var taken = sheet.filledWith(filled);
                model.addAttribute("taken", taken.typedRows());
                model.addAttribute("passedOver", filled.size() - taken.typedRows());
                return show(taken, own, moment, model);
            } catch (SheetWorkbook.Unreadable _) {
                model.addAttribute("unreadable", true);
                return show(sheet, own, moment, model);
            }
        });
    }

    /**
     * @param whose secretariat the sheet was made for: whoever has been signed out meanwhile gets it back
     * @param script whether a script asks, which takes the one row that it sends
     */
    @PostMapping(PATH)
    String save(
            MultipartHttpServletRequest request,
            @RequestParam("secretariat") String whose,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String script,
            Model model) {
        var sheet = new SheetForm(request);
        var own = Visitor.current().map(SignedIn::secretariat).orElseGet(() -> new SecretariatCode(whose));
        var open = readings.read(moment -> worklists.of(own, moment).open());
        var saving = new Saving(acting, sheet);
        saving.handInShared();
        open.stream()
                .filter(one -> script == null
                        || sheet.pressed().equals(one.milestone().id().toString()))
                .forEach(saving::row);
        return readings.read(new Clocks(null, null, null, saving.position()), moment -> {
            model.addAttribute("saved", saving.saved());
            var answer = show(asItStands(saving.sheet(), own, moment), own, moment, model);
            return script == null ? answer : answer + " :: row";
        });
    }

    /** Every row with its milestone as it is now; one that is achieved stands there for the last time. */
    private Sheet asItStands(Sheet sheet, SecretariatCode own, Moment moment) {
        Map<String, Worklist.Open> now = worklists
                .of(own, moment)
                .all()
                .collect(Collectors.toMap(
                        open -> open.milestone().id().toString(), Function.identity(), (one, _) -> one));
        var rows = sheet.rows().stream()
                .map(row -> new Row(now.getOrDefault(row.id(), row.open()), row.form(), row.saved()))
                .toList();
        return new Sheet(rows, sheet.shared(), sheet.refusal());
    }

    private String show(Sheet sheet, SecretariatCode own, Moment moment, Model model) {
        model.addAttribute("moment", moment);
        model.addAttribute("sheet", sheet);
        model.addAttribute("code", own.value());
        model.addAttribute("secretariat", secretariats.names(moment).getOrDefault(own, own.value()));
        return "sheet";
    }
}
