package ec.hito.bench.publish;

import ec.hito.bench.publish.PublishBench.Topics;
import ec.hito.bench.soak.round.Waiting;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.json.JsonMapper;

/** How fast a publisher publishes, as its position topic tells once each transaction is committed. */
record PublishedRate(String bootstrapServers, Topics topics) {
    private record Seen(long position, long nanos) {}

    /**
     * Waits until {@code to} is published.
     *
     * @return events per second from the first transaction that reaches {@code from} on
     */
    double between(long from, long to) {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers))) {
            Waiting.until(() -> Readers.stands(admin, topics.position()), "the publisher makes no topics");
        }
        try (var reader = Readers.of(bootstrapServers, topics.position())) {
            Seen first = null;
            while (true) {
                for (var record : reader.poll(Readers.POLL)) {
                    var seen = new Seen(position(record), System.nanoTime());
                    if (first == null && seen.position() >= from) {
                        first = seen;
                    }
                    if (first != null && seen.position() >= to) {
                        return (seen.position() - first.position()) / ((seen.nanos() - first.nanos()) / 1e9);
                    }
                }
            }
        }
    }

    private static long position(ConsumerRecord<byte[], byte[]> record) {
        return JsonMapper.shared().readTree(record.value()).path("position").asLong();
    }
}
