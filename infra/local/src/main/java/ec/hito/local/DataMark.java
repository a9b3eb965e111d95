package ec.hito.local;

import ec.hito.local.process.Folders;
import ec.hito.local.process.LaunchFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The file that tells a data folder of Hito from any other folder: only where it stands may Hito write or delete. */
final class DataMark {
    static final String FILE = "hito-data.txt";
    private static final String FIRST_LINE = "This is a data folder of Hito.";
    private static final String TEXT = FIRST_LINE + """

        ./hito run keeps its data here, and ./hito reset deletes them. Without this file both refuse the folder.
        """;

    private DataMark() {}

    static boolean isOn(Path folder) {
        try (var reader = Files.newBufferedReader(folder.resolve(FILE))) {
            return FIRST_LINE.equals(reader.readLine());
        } catch (IOException noMark) {
            return false;
        }
    }

    /**
     * Marks a folder that is missing, empty, or was Hito's before there were marks, and keeps other people out of it;
     * refuses any other folder and leaves it as it is.
     */
    static void put(Path folder) throws IOException {
        if (isOn(folder)) {
            return;
        }
        if (Files.exists(folder) && !isEmpty(folder) && !isOlderDataFolder(folder)) {
            throw new LaunchFailure(
                    "The folder " + folder + " is not empty and is no data folder of Hito: name another with --data.");
        }
        Folders.makePrivate(folder);
        Files.writeString(folder.resolve(FILE), TEXT);
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
