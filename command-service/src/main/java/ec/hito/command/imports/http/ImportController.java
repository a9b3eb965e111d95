package ec.hito.command.imports.http;

import ec.hito.command.authority.Permission;
import ec.hito.command.authority.Permissions;
import ec.hito.command.decision.RejectedException;
import ec.hito.command.dispatch.ImportOrder;
import ec.hito.command.dispatch.Imports;
import ec.hito.command.http.Acts;
import ec.hito.command.http.Answer;
import ec.hito.command.http.CurrentActor;
import ec.hito.command.http.Preconditions;
import ec.hito.command.http.RecordsOtherwise;
import ec.hito.command.http.RejectionProblem;
import ec.hito.command.imports.ImportKind;
import ec.hito.command.imports.ImportReceipt;
import ec.hito.command.imports.ImportRejection;
import ec.hito.command.imports.assignments.AssignmentFile;
import ec.hito.command.imports.matrix.MatrixFile;
import ec.hito.command.imports.milestones.MilestoneFile;
import ec.hito.command.imports.progress.RunningImports;
import ec.hito.command.imports.table.Table;
import ec.hito.model.ImportId;
import ec.hito.web.Language;
import ec.hito.web.ProblemTexts;
import ec.hito.web.openapi.MayAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping(path = "/api/v1/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
@Tag(name = "Imports")
class ImportController {
    private final Imports imports;
    private final RunningImports running;
    private final Acts acts;
    private final CurrentActor current;
    private final ProblemTexts texts;

    ImportController(Imports imports, RunningImports running, Acts acts, CurrentActor current, ProblemTexts texts) {
        this.imports = imports;
        this.running = running;
        this.acts = acts;
        this.current = current;
        this.texts = texts;
    }

    @PostMapping("/matrix")
    @Operation(
            operationId = "importMatrix",
            summary = "Importar la matriz / Import the matrix",
            description = "CSV en UTF-8 o XLSX, todo o nada; repetir el mismo archivo no cambia nada. / "
                    + "CSV in UTF-8 or XLSX, all or nothing; the same file again changes nothing.")
    @MayAnswer({HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT})
    @RecordsOtherwise(keyed = true)
    ResponseEntity<ImportAnswer> matrix(
            @RequestPart MultipartFile file, @ModelAttribute @ParameterObject ImportParameters asked)
            throws IOException {
        return run(
                ImportKind.MATRIX,
                Permissions.IMPORT_MATRIX,
                file,
                asked,
                (table, order) -> imports.matrix(MatrixFile.of(table), order));
    }

    @PostMapping("/assignments")
    @Operation(
            operationId = "importAssignments",
            summary = "Importar secretarías responsables y participantes / Import lead and participating secretariats",
            description = "Columnas / columns: initiative_code, lead_secretariat, participants (separados por «;» / "
                    + "separated by “;”). Una celda vacía no dice nada. / An empty cell says nothing.")
    @MayAnswer({HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT})
    @RecordsOtherwise(keyed = true)
    ResponseEntity<ImportAnswer> assignments(
            @RequestPart MultipartFile file, @ModelAttribute @ParameterObject ImportParameters asked)
            throws IOException {
        return run(
                ImportKind.ASSIGNMENTS,
                Permissions.IMPORT_ASSIGNMENTS,
                file,
                asked,
                (table, order) -> imports.assignments(AssignmentFile.of(table), order));
    }

    @PostMapping("/milestones")
    @Operation(
            operationId = "importMilestones",
            summary = "Importar hitos / Import milestones",
            description = "Columnas / columns: initiative_code, title, due_on, weight, deliverable?, phase?. Un hito se"
                    + " reconoce por su iniciativa y su título. / A milestone is known by its initiative and title.")
    @MayAnswer({HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT})
    @RecordsOtherwise(keyed = true)
    ResponseEntity<ImportAnswer> milestones(
            @RequestPart MultipartFile file, @ModelAttribute @ParameterObject ImportParameters asked)
            throws IOException {
        return run(
                ImportKind.MILESTONES,
                Permissions.IMPORT_MILESTONES,
                file,
                asked,
                (table, order) -> imports.milestones(MilestoneFile.of(table), order));
    }

    private ResponseEntity<ImportAnswer> run(
            ImportKind kind,
            Permission permission,
            MultipartFile file,
            ImportParameters asked,
            BiFunction<Table, ImportOrder, ImportReceipt> importing)
            throws IOException {
        var actor = current.actor(permission);
        var preconditions = Preconditions.current();
        preconditions.refuse(HttpHeaders.IF_MATCH);
        var fields = acts.fields();
        var timing = fields.timing(asked.effectiveOn());
        var on = fields.whole(timing::orElseThrow).effectiveOn();
        var bytes = file.getBytes();
        var key = preconditions.key(bytes);
        var id = new ImportId(Objects.requireNonNullElseGet(asked.importId(), UUID::randomUUID));
        var receipt = running.follow(id, kind, progress -> {
            var table = Table.read(bytes);
            progress.read(table.rows().size());
            return importing.apply(table, new ImportOrder(on, asked.isDryRun(), actor, progress, key));
        });
        return ResponseEntity.ok()
                .header(Answer.POSITION_HEADER, Long.toString(receipt.position()))
                .body(ImportAnswer.of(receipt.report(), texts, Language.of(preconditions.http())));
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
