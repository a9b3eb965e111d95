package ec.hito.bench.soak.files;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;

/** The files whose handing in was answered, of all clients. */
final class HandedIn {
    /** As its sender knows it. */
    record File(String uploadId, String sha256, long size) {}

    private static final int RECENT = 20;

    private final List<File> files = new CopyOnWriteArrayList<>();
    private final List<File> shared = new CopyOnWriteArrayList<>();

    /** It was answered. */
    void add(File file) {
        files.add(file);
    }

    /** From now on any client may do anything with it. */
    void share(File file) {
        shared.add(file);
    }

    /** One of the newest that are shared, if there is any. */
    Optional<File> any(RandomGenerator random) {
        var all = List.copyOf(shared);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1 - random.nextInt(Math.min(RECENT, all.size()))));
    }

    List<File> all() {
        return List.copyOf(files);
    }
}
