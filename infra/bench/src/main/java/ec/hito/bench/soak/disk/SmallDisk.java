package ec.hito.bench.soak.disk;

import ec.hito.bench.harness.Settings;
import ec.hito.local.process.LaunchFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file system of a few megabytes, in memory, that can be filled and emptied. */
final class SmallDisk implements AutoCloseable {
    private static final String HOW =
            "the system does not let a small file system be mounted here: run it as root, or as "
                    + "unshare --map-root-user --mount ./hito soak disk";

    private static final int PIECE = 1 << 16;

    private final Path folder;
    /** In bytes. */
    private final long room;

    private final Thread hook = new Thread(this::unmount, "unmount");

    private SmallDisk(Path folder, long room) {
        this.folder = folder;
        this.room = room;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** @throws LaunchFailure if that is not allowed */
    static SmallDisk mounted(Settings settings, int megabytes) {
        try {
            var data = settings.data();
            if (data != null) {
                Files.createDirectories(data);
            }
            var folder = data == null
                    ? Files.createTempDirectory("hito-disk-")
                    : Files.createTempDirectory(data, "hito-disk-");
            run("mount", "-t", "tmpfs", "-o", "mode=0700,size=" + megabytes + "m", "hito-soak", folder.toString());
            return new SmallDisk(folder, (long) megabytes << 20);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void run(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new LaunchFailure(said.strip() + ": " + HOW);
            }
        } catch (IOException failure) {
            throw new LaunchFailure(HOW, failure);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted.", e);
        }
    }

    Path folder() {
        return folder;
    }

    Path newFolder(String name) {
        try {
            return Files.createDirectory(folder.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Takes what room is left, to the last byte. */
    void fill() {
        var zeros = ByteBuffer.allocate(PIECE);
        try (var file = FileChannel.open(ballast(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                file.write(zeros.clear());
            }
        } catch (IOException full) {
            // That is what was wanted.
        }
    }

    /** As much room again as there was at first, whatever was written since: a disk on which data stay has to grow. */
    void free() {
        try {
            Files.deleteIfExists(ballast());
            var store = Files.getFileStore(folder);
            var size = store.getTotalSpace() - store.getUsableSpace() + room;
            run("mount", "-o", "remount,size=" + size, folder.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    private void unmount() {
        try {
            // Lazily: whatever still runs there when everything ends at once, ends too.
            run("umount", "-l", folder.toString());
            Files.deleteIfExists(folder);
        } catch (IOException | LaunchFailure failure) {
            System.err.println("Hito: " + folder + " is still mounted: " + failure.getMessage());
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(hook);
        unmount();
    }
}
