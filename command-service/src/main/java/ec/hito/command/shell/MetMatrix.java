package ec.hito.command.shell;

import ec.hito.command.claims.Claim;
import ec.hito.command.imports.matrix.ArticulationKey;
import ec.hito.command.imports.matrix.KnownMatrix;
import ec.hito.command.imports.matrix.MatrixFile;
import ec.hito.command.imports.matrix.MatrixRow;
import ec.hito.command.initiative.Registered;
import ec.hito.command.text.Folded;
import ec.hito.model.InitiativeId;
import ec.hito.model.stored.StreamId;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks up what the keys and names of a matrix stand for. */
final class MetMatrix {
    private MetMatrix() {}

    static KnownMatrix of(MatrixFile file, Meeting meeting) {
        var claimed = meeting.claimed(Claim.Kind.MATRIX_ARTICULATION).entrySet().stream()
                .collect(Collectors.toMap(
                        claim -> ArticulationKey.parse(claim.getKey()), claim -> initiative(claim.getValue())));
        var streamOfKey = meeting.claimed(Claim.Kind.MATRIX_INITIATIVE).entrySet().stream()
                .collect(Collectors.toMap(claim -> keyOf(claim.getKey()), Map.Entry::getValue));
        var bearers = meeting.claimed(Claim.Kind.INITIATIVE_NAME).entrySet().stream()
                .collect(Collectors.toMap(claim -> new Folded(claim.getKey()), claim -> initiative(claim.getValue())));
        var standing = new HashMap<String, Registered>();
        file.rows().stream().map(MatrixRow::initiativeKey).distinct().forEach(key -> {
            var stream = streamOfKey.get(key);
            if (stream != null && meeting.newest(stream) instanceof Registered initiative) {
                standing.put(key, initiative);
            }
        });
        return new KnownMatrix(standing, claimed, bearers);
    }

    /** A claim's key is {@code plan/key}; a plan's id has no slash. */
    private static String keyOf(String claimKey) {
        return claimKey.substring(claimKey.indexOf('/') + 1);
    }

    private static InitiativeId initiative(StreamId stream) {
        return InitiativeId.of(stream.identity());
    }
}
