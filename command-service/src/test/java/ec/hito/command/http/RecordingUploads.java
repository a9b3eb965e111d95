package ec.hito.command.http;

import ec.hito.command.evidence.EvidenceState;
import ec.hito.command.evidence.Upload;
import ec.hito.command.evidence.Uploads;
import ec.hito.model.Evidence;
import ec.hito.model.FileType;
import ec.hito.model.Sha256;
import ec.hito.model.UploadId;
import ec.hito.model.stored.Actor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stands where the store of files would: keeps in memory what is handed in, by its SHA-256; nothing is cited, released or withdrawn. */
public final class RecordingUploads implements Uploads {
    private final Map<UploadId, Upload> uploads = new HashMap<>();
    private final Map<Sha256, byte[]> contents = new HashMap<>();

    @Override
    public Upload keep(Path file, FileType type, @Nullable String fileName, Actor by) throws IOException {
        var bytes = Files.readAllBytes(file);
        var digest = Sha256.digest();
        digest.update(bytes);
        var evidence = new Evidence.Upload(new UploadId(UUID.randomUUID()), Sha256.of(digest), type, bytes.length);
        var upload = new Upload(evidence, fileName, Instant.parse("2024-06-30T15:00:00Z"));
        contents.put(evidence.sha256(), bytes);
        uploads.put(upload.id(), upload);
        return upload;
    }

    @Override
    public Optional<Upload> find(UploadId id) {
        return Optional.ofNullable(uploads.get(id));
    }

    @Override
    public Optional<Upload> hold(UploadId id) {
        return find(id);
    }

    @Override
    public boolean cited(UploadId id) {
        return false;
    }

    @Override
    public EvidenceState state(Sha256 sha256) {
        return EvidenceState.INITIAL;
    }

    @Override
    public InputStream read(Upload upload) {
        return new ByteArrayInputStream(contents.get(upload.evidence().sha256()));
    }

    @Override
    public void remove(Sha256 withdrawn) {
        contents.remove(withdrawn);
    }
}
