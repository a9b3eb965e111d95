package ec.hito.command.shell;

import ec.hito.command.claims.Claim;
import ec.hito.command.decision.RejectedException;
import ec.hito.command.dispatch.InitiativeCodes;
import ec.hito.command.imports.matrix.ArticulationKey;
import ec.hito.command.imports.matrix.ImportDecision;
import ec.hito.command.imports.matrix.ImportReport;
import ec.hito.command.imports.matrix.ImportRun;
import ec.hito.command.imports.matrix.KnownMatrix;
import ec.hito.command.imports.matrix.MatrixImport;
import ec.hito.command.imports.matrix.MatrixRow;
import ec.hito.command.initiative.Registered;
import ec.hito.command.text.Folded;
import ec.hito.eventstore.writer.HeldClaims;
import ec.hito.model.ImportId;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.StreamId;
import java.time.Year;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandler;

/** Decides an import on what earlier imports brought in, and appends what it changes in all streams at once. */
final class MatrixImportShell implements MessageHandler<CommandMessage<?>> {
    /** A dry run uses up no code. */
    private static final InitiativeCode NO_CODE_YET = InitiativeCode.of(Year.of(0), 0);

    private final Streams streams;
    private final Catalogues catalogues;
    private final HeldClaims claims;
    private final InitiativeCodes codes;

    MatrixImportShell(Streams streams, Catalogues catalogues, HeldClaims claims, InitiativeCodes codes) {
        this.streams = streams;
        this.catalogues = catalogues;
        this.claims = claims;
        this.codes = codes;
    }

    @Override
    public ImportReport handle(CommandMessage<?> message) {
        var command = (ImportMatrix) message.getPayload();
        var versions = new HashMap<StreamId, Long>();
        var known = known(command, versions);
        return switch (MatrixImport.decide(command.file(), known, catalogues.caughtUp(), run(command))) {
            case ImportDecision.Refused refused -> throw new RejectedException(refused.rejection());
            case ImportDecision.Planned planned -> {
                if (!command.dryRun()) {
                    append(planned.events(), versions, message);
                }
                yield planned.report();
            }
        };
    }

    private ImportRun run(ImportMatrix command) {
        var year = Year.from(command.timing().effectiveOn());
        return new ImportRun(
                new ImportId(UUID.randomUUID()),
                command.timing(),
                command.dryRun(),
                UUID::randomUUID,
                () -> command.dryRun() ? NO_CODE_YET : codes.next(year));
    }

    /** Looks up what the file's keys stand for, and notes the version of each stream that it read. */
    private KnownMatrix known(ImportMatrix command, Map<StreamId, Long> versions) {
        var claimed = claims.ofKind(Claim.Kind.MATRIX_ARTICULATION.code()).entrySet().stream()
                .collect(Collectors.toMap(
                        claim -> ArticulationKey.parse(claim.getKey()), claim -> initiative(claim.getValue())));
        var streamOfKey = claims.ofKind(Claim.Kind.MATRIX_INITIATIVE.code()).entrySet().stream()
                .collect(Collectors.toMap(claim -> keyOf(claim.getKey()), Map.Entry::getValue));
        var standing = new HashMap<String, Registered>();
        command.file().rows().stream().map(MatrixRow::initiativeKey).distinct().forEach(key -> {
            var stream = streamOfKey.get(key);
            if (stream != null) {
                var loaded = streams.newest(stream, StreamKinds.INITIATIVE);
                versions.put(stream, loaded.version());
                standing.put(key, (Registered) loaded.state());
            }
        });
        return new KnownMatrix(standing, claimed, bearers());
    }

    private Map<Folded, InitiativeId> bearers() {
        return claims.ofKind(Claim.Kind.INITIATIVE_NAME.code()).entrySet().stream()
                .collect(Collectors.toMap(claim -> new Folded(claim.getKey()), claim -> initiative(claim.getValue())));
    }

    private void append(List<DomainEvent> events, Map<StreamId, Long> versions, CommandMessage<?> cause) {
        events.stream()
                .collect(Collectors.groupingBy(DomainEvent::streamId, LinkedHashMap::new, Collectors.toList()))
                .forEach((stream, its) -> streams.append(stream, versions.getOrDefault(stream, -1L), its, cause));
    }

    /** A claim's key is {@code plan/key}; a plan's id has no slash. */
    private static String keyOf(String claimKey) {
        return claimKey.substring(claimKey.indexOf('/') + 1);
    }

    private static InitiativeId initiative(StreamId stream) {
        return InitiativeId.of(stream.identity());
    }
}
