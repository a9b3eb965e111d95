package ec.hito.command.imports.matrix.http;

import ec.hito.command.authority.Permissions;
import ec.hito.command.decision.RejectedException;
import ec.hito.command.http.Acts;
import ec.hito.command.http.Answer;
import ec.hito.command.http.CurrentActor;
import ec.hito.command.http.Preconditions;
import ec.hito.command.http.RejectionProblem;
import ec.hito.command.imports.matrix.ImportRejection;
import ec.hito.command.imports.matrix.MatrixFile;
import ec.hito.command.imports.matrix.MatrixImports;
import ec.hito.web.Language;
import ec.hito.web.ProblemTexts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/imports/matrix")
@Tag(name = "Imports")
class MatrixImportController {
    private final MatrixImports imports;
    private final Acts acts;
    private final CurrentActor current;
    private final ProblemTexts texts;

    MatrixImportController(MatrixImports imports, Acts acts, CurrentActor current, ProblemTexts texts) {
        this.imports = imports;
        this.acts = acts;
        this.current = current;
        this.texts = texts;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Importar la matriz / Import the matrix",
            description = "CSV en UTF-8, todo o nada; repetir el mismo archivo no cambia nada. / "
                    + "CSV in UTF-8, all or nothing; the same file again changes nothing.")
    ResponseEntity<ImportAnswer> apply(
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(example = "2024-03-31") @RequestParam(required = false) @Nullable String effectiveOn,
            HttpServletRequest request)
            throws IOException {
        Preconditions.current().refuse(HttpHeaders.IF_MATCH, Preconditions.KEY_HEADER);
        var fields = acts.fields();
        var timing = fields.timing(effectiveOn);
        var on = fields.whole(timing::orElseThrow).effectiveOn();
        var receipt =
                imports.apply(MatrixFile.read(file.getBytes()), on, dryRun, current.actor(Permissions.IMPORT_MATRIX));
        return ResponseEntity.ok()
                .header(Answer.POSITION_HEADER, Long.toString(receipt.position()))
                .body(ImportAnswer.of(receipt.report(), texts, Language.of(request)));
    }

    /** Rows at fault are listed in words of their own, beside what every rejection says. */
    @ExceptionHandler
    ResponseEntity<Object> rejected(RejectedException e, HttpServletRequest request) {
        var locale = Language.of(request);
        var problem = RejectionProblem.of(e.rejection());
        return e.rejection() instanceof ImportRejection.RowsRejected rows
                ? texts.answer(problem.with("rejected", RemarkAnswer.all(rows.rejected(), texts, locale)), locale)
                : texts.answer(problem, locale);
    }
}
