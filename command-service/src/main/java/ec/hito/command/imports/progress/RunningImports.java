package ec.hito.command.imports.progress;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import ec.hito.command.decision.RejectedException;
import ec.hito.command.imports.ImportKind;
import ec.hito.model.ImportId;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** The imports that this process runs, and those that it ran within the last hour. */
public final class RunningImports {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST = 1_000;

    private final Cache<ImportId, ImportProgress> known = Caffeine.newBuilder()
            .expireAfterAccess(KEPT)
            .maximumSize(MOST)
            .executor(Runnable::run)
            .build();

    /**
     * Runs an import that can be looked at meanwhile.
     *
     * @throws RejectedException if one of that id is under way already, or if the import is refused
     */
    public <R> R follow(ImportId id, ImportKind kind, Function<ImportProgress, R> run) {
        var progress = new ImportProgress(id, kind);
        known.asMap().merge(id, progress, RunningImports::replacing);
        var done = false;
        try {
            var result = run.apply(progress);
            done = true;
            return result;
        } finally {
            if (done) {
                progress.done();
            } else {
                progress.refused();
            }
        }
    }

    private static ImportProgress replacing(ImportProgress before, ImportProgress next) {
        if (before.status().phase().isUnderWay()) {
            throw new RejectedException(new ProgressRejection.IdInUse(next.id()));
        }
        return next;
    }

    public Optional<ImportStatus> find(ImportId id) {
        return Optional.ofNullable(known.getIfPresent(id)).map(ImportProgress::status);
    }
}
