package ec.hito.local.kafka;

import java.nio.file.Files;
import java.nio.file.Path;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** The main class of the broker's own JVM: formats an empty data folder, then runs Kafka in it. */
final class Broker {
    private Broker() {}

    /** Arguments: the settings file, the data folder. */
    public static void main(String[] arguments) {
        var settings = arguments[0];
        if (!Files.exists(Path.of(arguments[1], "meta.properties"))) {
            var cluster = Uuid.randomUuid().toString();
            var format = new String[] {"format", "--ignore-formatted", "-t", cluster, "-c", settings};
            var code = StorageTool.execute(format, System.out);
            if (code != 0) {
                System.exit(code);
            }
        }
        Kafka.main(new String[] {settings});
    }
}
