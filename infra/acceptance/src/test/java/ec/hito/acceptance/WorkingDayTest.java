package ec.hito.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import ec.hito.testing.Chromium;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What delegates, monitors and planning do on the pages, signed in at the real identity provider, in a real Chromium. */
@Order(4)
@ExtendWith(FirstDay.Shared.class)
class WorkingDayTest {
    private static final String DELEGATE = "secretaria-movilidad";
    private static final FilePayload REPORT = new FilePayload(
            "informe-mayo.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.UTF_8));

    private static RunningHito hito;
    private static Chromium chromium;

    @BeforeAll
    static void start(FirstDay day, Chromium browser) {
        hito = day.hito();
        chromium = browser;
    }

    @Test
    void aDelegateFillsTheSheetWithOneFileForSeveralMilestonesAndSeesItOnTheInitiative() {
        var codes = ledWithMilestone("Línea base", 11);
        try (var context = chromium.context(1440)) {
            var page = signedIn(context, DELEGATE, "/hoja");
            assertThat(page.locator("main")).containsText("Línea base");
            assertThat(page.locator("main")).containsText(codes.getFirst());
            page.setInputFiles("#shared-files", REPORT);
            page.getByRole(AriaRole.BUTTON, button("Subir")).click();
            assertThat(page.locator("#shared")).containsText("informe-mayo.pdf");

            for (var code : codes) {
                var row = row(page, code);
                row.getByLabel("Avance (%)").fill("40");
                row.getByLabel("Nota").fill("Entregado el primer borrador");
                row.getByLabel("el de varias filas").check();
            }
            Screens.keepWhole(page, "sheet");
            page.getByRole(AriaRole.BUTTON, button("Guardar todo lo escrito")).click();

            assertThat(page.locator("main")).containsText("Filas registradas: 11.");
            for (var code : codes) {
                assertThat(row(page, code)).containsText("Registrado");
                assertThat(row(page, code)).containsText("avance 40");
            }
            page.navigate(hito.pages() + "/iniciativas/" + codes.getLast());
            assertThat(page.locator("main")).containsText("40");
            assertThat(page.locator("main")).containsText("Evidencia no publicada: 1");
        }
    }

    @Test
    void aDelegateFillsTheSheetInWithASpreadsheetProgramAndSavesWhatItBrings() throws IOException {
        var code = ledWithMilestone("Censo de paradas", 1).getFirst();
        try (var context = chromium.context(1440)) {
            var page = signedIn(context, DELEGATE, "/hoja");
            page.getByText("Llenarla en una hoja de cálculo").click();
            var downloaded = page.waitForDownload(
                    () -> page.getByText("Descargar la hoja (XLSX)").click());
            page.setInputFiles("#workbook", filledIn(downloaded.path(), code));
            page.getByRole(AriaRole.BUTTON, button("Pasarla a esta hoja")).click();

            assertThat(page.locator("main")).containsText("Filas tomadas del archivo: 1.");
            assertThat(row(page, code).getByLabel("Avance (%)")).hasValue("35");
            assertThat(row(page, code).getByLabel("Nota")).hasValue("Contadas 120 paradas");
            assertThat(row(page, code)).not().containsText("avance 35");
            page.getByRole(AriaRole.BUTTON, button("Guardar todo lo escrito")).click();
            assertThat(row(page, code)).containsText("avance 35");
        }
    }

    /** The sheet with something written in the row of the initiative. */
    private static FilePayload filledIn(Path downloaded, String code) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var read = new ReadableWorkbook(downloaded.toFile());
                var rows = read.getFirstSheet().openStream();
                var written = new Workbook(bytes, "test", "1.0")) {
            var sheet = written.newWorksheet("Hoja");
            rows.forEach(row -> {
                row.stream()
                        .filter(Objects::nonNull)
                        .forEach(cell -> sheet.value(row.getRowNum() - 1, cell.getColumnIndex(), cell.getText()));
                if (row.getCellText(0).equals(code)) {
                    sheet.value(row.getRowNum() - 1, 5, 35);
                    sheet.value(row.getRowNum() - 1, 7, "Contadas 120 paradas");
                }
            });
        }
        return new FilePayload("hoja.xlsx", "application/octet-stream", bytes.toByteArray());
    }

    @Test
    void whatASecretariatCarriesOutForAnotherIsOnItsSheetToo() {
        var made = withMilestone("Arborización", "Siembra", "ambiente");
        var code = made.get("code").stringValue();
        awaitRead(hito.command()
                .put(
                        "/initiatives/" + made.get("id").stringValue() + "/executing-agency",
                        "{\"secretariat\": \"movilidad\"}"));
        try (var context = chromium.context(1440)) {
            var page = signedIn(context, DELEGATE, "/hoja");
            row(page, code).getByLabel("Avance (%)").fill("10");
            row(page, code).getByRole(AriaRole.BUTTON).click();

            assertThat(row(page, code)).containsText("avance 10");
        }
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndNothingTypedIsLost() {
        var code = ledWithMilestone("Estudio técnico", 1).getFirst();
        try (var context = chromium.context(390, false)) {
            var page = signedIn(context, DELEGATE, "/hoja");
            row(page, code).getByLabel("Avance (%)").fill("140");
            row(page, code).getByLabel("Nota").fill("Ya casi");
            // The button is pressed by the keyboard: without scripts Chromium does not tell when it stands still.
            row(page, code).getByRole(AriaRole.BUTTON).press("Enter");

            var field = row(page, code).getByLabel("Avance (%)");
            assertThat(field).hasAttribute("aria-invalid", "true");
            assertThat(field).hasValue("140");
            assertThat(row(page, code).getByLabel("Nota")).hasValue("Ya casi");
            assertThat(row(page, code).locator(".error")).containsText("100");
            Screens.keep(page, "sheet-wrong-phone");
        }
    }

    @Test
    void whoIsSignedOutMeanwhileKeepsWhatTheyTypedAndSendsItAgain() {
        var code = ledWithMilestone("Convenio marco", 1).getFirst();
        try (var context = chromium.context(1440)) {
            var page = signedIn(context, DELEGATE, "/hoja");
            row(page, code).getByLabel("Avance (%)").fill("25");
            context.clearCookies();
            page.getByRole(AriaRole.BUTTON, button("Guardar todo lo escrito")).click();

            assertThat(row(page, code)).containsText("Su sesión terminó");
            assertThat(row(page, code).getByLabel("Avance (%)")).hasValue("25");

            signedIn(context, DELEGATE, "/").close();
            page.getByRole(AriaRole.BUTTON, button("Guardar todo lo escrito")).click();
            assertThat(row(page, code)).containsText("Registrado");
            assertThat(row(page, code)).containsText("avance 25");
        }
    }

    @Test
    void aMonitorReturnsAMilestoneWithAReasonAndEveryoneSeesIt() {
        var code = ledWithMilestone("Obra entregada", 1).getFirst();
        try (var delegate = chromium.context(1440);
                var monitor = chromium.context(1440)) {
            var page = signedIn(delegate, DELEGATE, "/iniciativas/" + code);
            act(page, "Dar por cumplido el hito");
            page.getByLabel("Día en que ocurrió")
                    .fill(LocalDate.now(ZoneId.of("America/Guayaquil")).toString());
            page.setInputFiles("input[type=file]", REPORT);
            page.getByRole(AriaRole.BUTTON, button("Registrar")).click();
            assertThat(page.locator("main")).containsText("Quedó registrado");
            assertThat(page.locator("main")).containsText("cumplido, por verificar");

            var review = signedIn(monitor, "seguimiento", "/por-verificar");
            review.getByRole(AriaRole.LINK, link("Devolver el hito: Obra entregada"))
                    .click();
            review.getByLabel("Avance (%)").fill("80");
            review.getByLabel("Motivo").fill("Falta el acta de recepción");
            Screens.keep(review, "return");
            review.getByRole(AriaRole.BUTTON, button("Registrar")).click();
            assertThat(review.locator("main")).containsText("Quedó registrado");

            page.navigate(hito.pages() + "/iniciativas/" + code);
            page.locator("td[data-label=Registros] summary").click();
            assertThat(page.locator("main")).containsText("devuelto: Falta el acta de recepción");
            assertThat(page.locator("main")).containsText("80");
        }
    }

    @Test
    void theSecondOfTwoDelegatesIsShownWhatTheFirstChangedAndCanStillGoOn() {
        var code = ledWithMilestone("Plan vial", 1).getFirst();
        try (var first = chromium.context(1440);
                var second = chromium.context(1440)) {
            var one = signedIn(first, DELEGATE, "/iniciativas/" + code);
            var other = signedIn(second, DELEGATE, "/iniciativas/" + code);
            act(one, "Cambiar el peso del hito");
            act(other, "Cambiar el peso del hito");
            reweight(one, "2", "Más alcance");
            assertThat(one.locator("main")).containsText("Quedó registrado");
            reweight(other, "3", "Mucho más alcance");

            assertThat(other.locator(".refusal")).containsText("Cambió desde que lo vio");
            assertThat(other.locator(".refusal")).containsText("Mientras tanto");
            assertThat(other.getByLabel("Peso")).hasValue("3");
            Screens.keep(other, "conflict");
            other.getByRole(AriaRole.BUTTON, button("Registrar")).click();
            assertThat(other.locator("main")).containsText("Quedó registrado");
        }
    }

    @Test
    void aProposalIsEndorsedByPlanning() {
        try (var delegate = chromium.context(1440);
                var planning = chromium.context(1440)) {
            var page = signedIn(delegate, DELEGATE, "/propuestas/nueva");
            page.getByLabel("Nombre").fill("Ciclovías de barrio");
            page.getByLabel("Objetivo de gestión").selectOption("2.3");
            page.getByLabel("Objetivo de articulación").fill("Articular con las juntas parroquiales");
            page.getByRole(AriaRole.BUTTON, button("Registrar")).click();
            assertThat(page.locator("main")).containsText("Ciclovías de barrio");
            assertThat(page.locator("main")).containsText("espera a planificación");

            var decide = signedIn(planning, "planificacion", "/propuestas");
            decide.getByRole(AriaRole.LINK, link("Aceptar la propuesta: Ciclovías de barrio"))
                    .click();
            decide.getByRole(AriaRole.BUTTON, button("Registrar")).click();
            assertThat(decide.locator("main")).not().containsText("Ciclovías de barrio");
            page.navigate(hito.pages() + "/mis-iniciativas");
            assertThat(page.locator("main")).containsText("Ciclovías de barrio");
        }
    }

    @Test
    void planningImportsAFileWithErrorsThenMendedAppliesItAndUndoesIt() {
        var code = ledWithMilestone("Diseño", 1).getFirst();
        try (var context = chromium.context(1440)) {
            var page = signedIn(context, "planificacion", "/importaciones");
            review(page, milestones(code, "2026-13-01"));
            assertThat(page.locator(".refusal")).isVisible();
            assertThat(page.locator("main")).containsText("fila 2");
            Screens.keep(page, "import-errors");

            review(page, milestones(code, "2099-06-30"));
            assertThat(page.locator("main")).containsText("Hito planificado");
            assertThat(page.locator("main")).containsText(code);
            Screens.keep(page, "import-review");
            var apply = page.locator("form[data-followed]").getAttribute("action");
            apply(page);
            var all = page.locator("section[aria-labelledby=aplicadas] tbody tr");
            var count = all.count();
            var again = (String) page.evaluate(
                    "action => fetch(action, {method: 'POST'}).then(answer => answer.ok ? answer.text() :"
                            + " answer.status)",
                    apply);
            Assertions.assertThat(again).contains("Aplicadas").doesNotContain("class=\"refusal\"");
            page.reload();
            assertThat(all).hasCount(count);
            var applied =
                    page.locator("section[aria-labelledby=aplicadas] tbody tr").first();
            assertThat(applied).containsText("Hitos");

            applied.locator("summary").click();
            applied.getByRole(AriaRole.BUTTON).click();
            assertThat(applied).containsText("deshecha");
            page.navigate(hito.pages() + "/iniciativas/" + code);
            assertThat(page.locator("main")).not().containsText("Hito del archivo");
        }
    }

    @Test
    void ofTwoFilesThatOneReviewsInTwoTabsTheEarlierIsNotAppliedAndThePageSaysWhy() {
        var code = ledWithMilestone("Obra", 1).getFirst();
        try (var context = chromium.context(1440)) {
            var earlier = signedIn(context, "planificacion", "/importaciones");
            review(earlier, milestones(code, "2099-06-30"));
            var later = context.newPage();
            later.navigate(hito.pages() + "/importaciones");
            review(later, milestones(code, "2099-09-30"));
            assertThat(later.locator("main")).containsText("Hito planificado");

            earlier.getByRole(AriaRole.BUTTON, button("Aplicar lo revisado")).click();

            assertThat(earlier.locator(".refusal")).containsText("El archivo revisado ya no está aquí");
            apply(later);
            later.navigate(hito.pages() + "/iniciativas/" + code);
            assertThat(later.locator("main")).containsText("Hito del archivo");
        }
    }

    private static void review(Page page, FilePayload file) {
        page.getByLabel("Qué trae").selectOption("milestones");
        page.setInputFiles("#file", file);
        page.getByRole(AriaRole.BUTTON, button("Revisar sin aplicar")).click();
    }

    private static void apply(Page page) {
        page.getByRole(AriaRole.BUTTON, button("Aplicar lo revisado")).click();
        page.waitForURL("**/importaciones?minPosition=**");
    }

    private static FilePayload milestones(String code, String dueOn) {
        var csv = "initiative_code,title,due_on,weight\n%s,Hito del archivo,%s,1\n".formatted(code, dueOn);
        return new FilePayload("hitos.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whoSignsOutIsNobodyAgain() {
        try (var context = chromium.context(1440)) {
            var page = signedIn(context, DELEGATE, "/");
            page.getByRole(AriaRole.BUTTON, button("Salir")).click();
            page.waitForURL(hito.pages() + "/");
            assertThat(page.locator("header.site")).containsText("Entrar");
            assertThat(page.locator("header.site")).not().containsText("Salir");
            page.navigate(hito.pages() + "/hoja");
            assertThat(page).not().hasURL(Pattern.compile(Pattern.quote(hito.pages()) + ".*"));
        }
    }

    /** Codes of new initiatives that the delegate's secretariat leads, each with one open milestone. */
    private static List<String> ledWithMilestone(String title, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> withMilestone(title + " " + number, title, "movilidad"))
                .map(made -> made.get("code").stringValue())
                .toList();
    }

    /** A new initiative with one open milestone. */
    private static JsonNode withMilestone(String name, String title, String lead) {
        var made = hito.command().post("/initiatives", """
            {"name": "%s", "leadSecretariat": "%s",
             "articulations": [{"managementObjective": "2.3", "objective": "Articular"}]}
            """.formatted(name, lead));
        var planned = hito.command()
                .post(
                        "/initiatives/" + made.get("id").stringValue() + "/milestones",
                        "{\"title\": \"%s\", \"dueOn\": \"2099-12-31\", \"weight\": 1}".formatted(title));
        awaitRead(planned);
        return made;
    }

    /** Until the pages show what that call has recorded. */
    private static void awaitRead(JsonNode recorded) {
        hito.query().get("/initiatives?limit=1&minPosition=" + recorded.get("position"));
    }

    private static Page signedIn(BrowserContext context, String account, String path) {
        return SignIn.as(account, context, hito, path);
    }

    private static Locator row(Page page, String code) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(code));
    }

    private static void act(Page page, String name) {
        var link = page.getByRole(AriaRole.LINK, link(name)).first();
        page.locator("details.act-menu", new Page.LocatorOptions().setHasText(name))
                .first()
                .locator("summary")
                .click();
        link.click();
    }

    private static void reweight(Page page, String weight, String reason) {
        page.getByLabel("Peso").fill(weight);
        page.getByLabel("Motivo").fill(reason);
        page.getByRole(AriaRole.BUTTON, button("Registrar")).click();
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
