package ec.hito.command.evidence.http;

import ec.hito.command.authority.Permissions;
import ec.hito.command.decision.RejectedException;
import ec.hito.command.evidence.DamagedEvidence;
import ec.hito.command.evidence.EvidenceRejection;
import ec.hito.command.evidence.EvidenceState;
import ec.hito.command.evidence.Upload;
import ec.hito.command.evidence.Uploads;
import ec.hito.command.evidence.content.Recognition;
import ec.hito.command.http.CurrentActor;
import ec.hito.command.http.Preconditions;
import ec.hito.command.http.RejectionProblem;
import ec.hito.model.FileType;
import ec.hito.model.UploadId;
import ec.hito.web.FieldFault;
import ec.hito.web.NoRoom;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import ec.hito.web.openapi.MayAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping(UploadController.PATH)
@Tag(name = "Evidence")
class UploadController {
    static final String PATH = "/api/v1/evidence";

    private static final Logger LOG = LoggerFactory.getLogger(UploadController.class);
    private static final String TAKEN = "PDF, JPEG, PNG, XLSX, DOCX, ODT";

    private final Uploads uploads;
    private final IncomingFolder incoming;
    private final CurrentActor current;

    UploadController(Uploads uploads, IncomingFolder incoming, CurrentActor current) {
        this.uploads = uploads;
        this.incoming = incoming;
        this.current = current;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "handInEvidence",
            summary = "Entregar un respaldo / Hand in evidence",
            description = "Hasta 20 MB: PDF, JPEG, PNG, XLSX, DOCX u ODT, según su contenido y sin macros. Un acto lo"
                    + " cita por su uploadId; lo que ningún acto cita se borra a las 24 horas. / Up to 20 MB: PDF,"
                    + " JPEG, PNG, XLSX, DOCX or ODT, by its content and without macros. An act cites it by its"
                    + " uploadId; what no act cites is deleted after 24 hours.")
    @MayAnswer({HttpStatus.CREATED, HttpStatus.CONFLICT})
    ResponseEntity<UploadAnswer> keep(@RequestPart MultipartFile file) throws IOException {
        Preconditions.current().refuse(HttpHeaders.IF_MATCH, Preconditions.KEY_HEADER);
        if (file.isEmpty()) {
            throw new ProblemException(Problem.invalid(List.of(FieldFault.of("file", "empty-upload"))));
        }
        var copy = incoming.newFile();
        try {
            write(file, copy);
            var upload = uploads.keep(
                    copy,
                    recognised(copy),
                    FileName.given(file.getOriginalFilename()),
                    current.actor(Permissions.EVIDENCE));
            return ResponseEntity.created(URI.create(PATH + "/" + upload.id())).body(UploadAnswer.of(upload));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static void write(MultipartFile file, Path copy) {
        try {
            file.transferTo(copy);
        } catch (IOException e) {
            throw new NoRoom(e);
        }
    }

    private static FileType recognised(Path file) throws IOException {
        return Recognition.of(file)
                .orElseThrow(() ->
                        new ProblemException(Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "file-type-not-taken", TAKEN)
                                .at("file", "file-type-not-taken", TAKEN)));
    }

    @GetMapping("/{uploadId}")
    @Operation(
            operationId = "readEvidence",
            summary = "Descargar un respaldo / Download evidence",
            description =
                    "Como adjunto, tras comprobar su SHA-256. 410 si se retiró. Lo que no es público pide token. / As"
                        + " an attachment, after its SHA-256 was checked. 410 if it was withdrawn. What is not public"
                        + " asks for a token.")
    @MayAnswer({HttpStatus.FORBIDDEN, HttpStatus.GONE})
    ResponseEntity<Resource> read(@PathVariable UUID uploadId) {
        var id = new UploadId(uploadId);
        var upload = uploads.find(id).orElseThrow(() -> new RejectedException(new EvidenceRejection.UnknownUpload(id)));
        var evidence = upload.evidence();
        var state = uploads.state(evidence.sha256());
        if (state instanceof EvidenceState.Withdrawn withdrawn) {
            throw gone(withdrawn);
        }
        if (!(state instanceof EvidenceState.Released)) {
            current.actor(Permissions.EVIDENCE);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(evidence.mediaType().mediaType()))
                .contentLength(evidence.size())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(upload).toString())
                .body(new InputStreamResource(verified(upload)));
    }

    private static ProblemException gone(EvidenceState.Withdrawn withdrawn) {
        var refusal = RejectionProblem.of(EvidenceRejection.Withdrawn.of(withdrawn));
        return new ProblemException(
                new Problem(HttpStatus.GONE, refusal.code(), refusal.args(), refusal.errors(), refusal.properties()));
    }

    private static ContentDisposition attachment(Upload upload) {
        return ContentDisposition.attachment()
                .filename(FileName.handedOut(upload), StandardCharsets.UTF_8)
                .build();
    }

    private InputStream verified(Upload upload) {
        try {
            return uploads.read(upload);
        } catch (DamagedEvidence e) {
            LOG.error("upload {}: {}", upload.id(), e.getMessage());
            throw new ProblemException(Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "evidence-damaged", upload.id()));
        }
    }
}
