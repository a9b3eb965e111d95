package ec.hito.local;

import ec.hito.local.process.Folders;
import ec.hito.local.process.LaunchFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The file that tells a data folder of Hito from any other folder, and one of real data from one of simulated data: only where its own mark
 * stands may a task write or delete.
 */
enum DataMark {
    REAL("This is a data folder of Hito.", "./hito run", "./hito reset"),
    SIMULATED("This is a data folder of Hito with simulated data.", "./hito demo", "./hito demo --reset");

    static final String FILE = "hito-data.txt";

    private final String firstLine;
    private final String filledBy;
    private final String deletedBy;

    DataMark(String firstLine, String filledBy, String deletedBy) {
        this.firstLine = firstLine;
        this.filledBy = filledBy;
        this.deletedBy = deletedBy;
    }

    /** The mark that a folder bears, if it bears one. */
    static Optional<DataMark> on(Path folder) {
        try (var reader = Files.newBufferedReader(folder.resolve(FILE))) {
            var line = reader.readLine();
            return Stream.of(values())
                    .filter(mark -> mark.firstLine.equals(line))
                    .findFirst();
        } catch (IOException noMark) {
            return Optional.empty();
        }
    }

    /** What keeps its data there. */
    String filledBy() {
        return filledBy;
    }

    /** Refuses a folder that does not bear this mark, and leaves it as it is. */
    void require(Path folder) {
        var mark = on(folder)
                .orElseThrow(() -> new LaunchFailure("The folder " + folder
                        + " is not known to be Hito's, because it has no " + FILE + ": it stays as it is."));
        if (mark != this) {
            throw new LaunchFailure("The folder " + folder + " is one of " + mark.filledBy + " and none of " + filledBy
                    + ": it stays as it is; name another with --data.");
        }
    }

    /**
     * Marks a folder that is missing, empty, or was Hito's before there were marks, and keeps other people out of it;
     * refuses any other folder and leaves it as it is.
     */
    void put(Path folder) throws IOException {
        if (on(folder).isPresent()) {
            require(folder);
            return;
        }
        if (Files.exists(folder) && !isEmpty(folder) && !(this == REAL && isOlderDataFolder(folder))) {
            throw new LaunchFailure(
                    "The folder " + folder + " is not empty and is no data folder of Hito: name another with --data.");
        }
        Folders.makePrivate(folder);
        Files.writeString(folder.resolve(FILE), """
            %s

            %s keeps its data here, and %s deletes them. Without this file both refuse the folder.
            """.formatted(firstLine, filledBy, deletedBy));
    }

    /** Folders named postgres and kafka are common; Kafka's settings inside the latter are Hito's own habit. */
    private static boolean isOlderDataFolder(Path folder) {
        return Stream.of("postgres/PG_VERSION", "kafka/server.properties", "run/lock")
                .map(folder::resolve)
                .allMatch(Files::isRegularFile);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
