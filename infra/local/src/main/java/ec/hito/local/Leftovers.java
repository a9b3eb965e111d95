package ec.hito.local;

import ec.hito.local.kafka.LocalKafka;
import ec.hito.local.process.Ending;
import ec.hito.local.services.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a killed run left running on a data folder. */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Leftovers() {}

    /** Ends them, services first; the names of those that still ran. */
    static List<String> end(DataFolder folder) {
        var ended = new ArrayList<String>();
        for (var service : Service.values()) {
            if (Ending.leftover(folder.record(service.id()), PATIENCE)) {
                ended.add(service.id());
            }
        }
        if (LocalKafka.stopLeftover(folder.record("kafka"))) {
            ended.add("Kafka");
        }
        if (folder.postgres().stopLeftover()) {
            ended.add("PostgreSQL");
        }
        return ended;
    }
}
