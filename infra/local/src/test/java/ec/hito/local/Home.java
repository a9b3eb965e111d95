package ec.hito.local;

import ec.hito.local.services.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A project folder whose services are {@link StandIn}s, and the launchers that were started on it. */
record Home(Path folder) {
    static Home in(Path folder) throws IOException {
        for (var service : Service.values()) {
            var jar = service.jar(folder);
            Files.createDirectories(jar.getParent());
            writeJar(jar);
        }
        var home = new Home(folder);
        // Unpacking PostgreSQL once is enough for all tests.
        var programs = Files.createDirectories(
                Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg-" + System.getProperty("user.name")));
        DataMark.REAL.put(home.data());
        Files.createSymbolicLink(home.data().resolve("postgres-programs"), programs);
        return home;
    }

    Path data() {
        return folder.resolve(".hito");
    }

    /** The commands that the stand-ins got, one a line. */
    List<String> commands() {
        try {
            var file = folder.resolve("commands");
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Starts a launcher in a JVM of its own. */
    Launched launch(List<String> words) throws IOException {
        var output = Files.createTempFile(folder, "launcher", ".out");
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // As the hito script starts it.
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName()));
        command.addAll(words);
        command.addAll(List.of("--home", folder.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("HITO_STAND_IN", folder.toString());
        return new Launched(builder.start(), output);
    }

    private static void writeJar(Path jar) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandIn.class.getName());
        var entry = StandIn.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var bytes = Objects.requireNonNull(StandIn.class.getResourceAsStream("/" + entry))) {
            out.putNextEntry(new JarEntry(entry));
            bytes.transferTo(out);
        }
    }
}
