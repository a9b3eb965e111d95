package ec.hito.bench.harness;

import ec.hito.local.process.ChildProcess;
import ec.hito.local.process.LogFile;
import ec.hito.local.services.Addresses;
import ec.hito.local.services.Service;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A service in a JVM of its own, with the memory that it has locally; nothing is published where nobody asks for it. */
public final class ServiceProcess {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private ServiceProcess() {}

    /** Starts the service's jar in the workspace, and waits until it is ready. */
    public static ChildProcess start(Workspace workspace, Settings settings, Service service, Addresses addresses) {
        var jar = jar(settings, service);
        return start(workspace, service, addresses, service.arguments("-jar", jar.toString()));
    }

    /** As {@link #start(Workspace, Settings, Service, Addresses)}, on a database of its own. */
    public static ChildProcess start(
            Workspace workspace, Settings settings, Service service, Addresses addresses, Database database) {
        return start(workspace, settings, service, addresses, Map.of("HITO_POSTGRES_URL", database.url()));
    }

    /** As {@link #start(Workspace, Settings, Service, Addresses)}, with more of its environment. */
    public static ChildProcess start(
            Workspace workspace, Settings settings, Service service, Addresses addresses, Map<String, String> more) {
        var process = workspace.keep(process(
                workspace.folder(),
                service,
                environment(addresses, more),
                service.arguments("-jar", jar(settings, service).toString())));
        service.awaitReady(process, addresses);
        return process;
    }

    /**
     * Starts the service by another main class on the service's own class path with {@code more} added to it.
     *
     * @param more a jar or a folder of classes
     */
    public static ChildProcess start(
            Workspace workspace, Settings settings, Service service, Addresses addresses, Class<?> main, Path more) {
        return start(
                workspace,
                service,
                addresses,
                service.arguments(
                        "-cp",
                        jar(settings, service).toString(),
                        "-Dloader.path=" + more,
                        "-Dloader.main=" + main.getName(),
                        "org.springframework.boot.loader.launch.PropertiesLauncher"));
    }

    /**
     * Starts the service's jar in a folder of its own, and does not wait for it. It starts in less time than others and stays slower.
     *
     * @param folder which exists; where the process also puts its temporary files
     * @param more of its environment
     */
    public static ChildProcess launch(
            Path folder, Settings settings, Service service, Addresses addresses, Map<String, String> more) {
        return process(
                folder,
                service,
                environment(addresses, more),
                service.arguments(
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + folder,
                        "-jar",
                        jar(settings, service).toString()));
    }

    private static ChildProcess start(
            Workspace workspace, Service service, Addresses addresses, List<String> arguments) {
        var process = workspace.keep(process(workspace.folder(), service, environment(addresses, Map.of()), arguments));
        service.awaitReady(process, addresses);
        return process;
    }

    private static ChildProcess process(
            Path folder, Service service, Map<String, String> environment, List<String> arguments) {
        return ChildProcess.java(
                service.id(),
                folder,
                arguments,
                environment,
                LogFile.rotated(folder.resolve(service.id() + ".log")),
                folder.resolve(service.id() + ".process"),
                PATIENCE);
    }

    private static Path jar(Settings settings, Service service) {
        service.requireBuilt(settings.home());
        return service.jar(settings.home());
    }

    private static Map<String, String> environment(Addresses addresses, Map<String, String> more) {
        var environment = new HashMap<>(addresses.environment());
        environment.put("HITO_PUBLICATION_ENABLED", "false");
        environment.put("HITO_STATE_ENABLED", "false");
        environment.putAll(more);
        return environment;
    }
}
