package ec.hito.bench.harness;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.postgresql.util.DriverInfo;
import org.springframework.boot.SpringBootVersion;

/** What figures depend on besides the code: machine, versions, settings. */
public final class Surroundings {
    private static final long GIB = 1L << 30;
    private static final long MIB = 1L << 20;

    private Surroundings() {}

    public static Map<String, String> of(BenchPostgres postgres) {
        var facts = ofMachine();
        facts.put(
                "versions",
                "Axon %s, PostgreSQL %s, driver %s, Spring Boot %s"
                        .formatted(
                                axon(), postgres.version(), DriverInfo.DRIVER_VERSION, SpringBootVersion.getVersion()));
        facts.put(
                "PostgreSQL",
                postgres.settings().entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + setting.getValue())
                        .collect(Collectors.joining(" ")));
        facts.put("seed", Long.toString(Settings.SEED));
        return facts;
    }

    /** Without what depends on PostgreSQL. */
    public static Map<String, String> ofMachine() {
        var system = system();
        var facts = new LinkedHashMap<String, String>();
        facts.put(
                "machine",
                "%d cores, %d GiB, %s %s %s"
                        .formatted(
                                system.getAvailableProcessors(),
                                Math.round((double) memory() / GIB),
                                system.getName(),
                                system.getVersion(),
                                system.getArch()));
        facts.put(
                "JVM",
                "%s, heap up to %d MiB, %s"
                        .formatted(Runtime.version(), Runtime.getRuntime().maxMemory() / MIB, collectors()));
        facts.put("load before", "%.2f".formatted(system.getSystemLoadAverage()));
        return facts;
    }

    private static OperatingSystemMXBean system() {
        return (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    }

    /** Of the machine, in bytes. */
    static long memory() {
        return system().getTotalMemorySize();
    }

    private static String collectors() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(collector -> collector.getName())
                .collect(Collectors.joining(", "));
    }

    private static String axon() {
        var path = "/META-INF/maven/org.axonframework/axon-messaging/pom.properties";
        try (var stream = Objects.requireNonNull(Surroundings.class.getResourceAsStream(path), path)) {
            var properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version", "?");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
