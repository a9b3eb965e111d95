package ec.hito.bench.publish;

import ec.hito.bench.harness.BenchFailure;
import ec.hito.bench.harness.Measured.Latencies;
import ec.hito.bench.harness.OpenLoop;
import ec.hito.bench.harness.Settings;
import ec.hito.bench.soak.round.Waiting;
import ec.hito.bench.workload.HitoLog;
import ec.hito.bench.workload.Known;
import ec.hito.bench.workload.Workload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** How long after it was recorded, which is a little before its commit, an event is with a consumer of what is committed. */
record Lag(Latencies latencies) {
    static final int PER_SECOND = 200;
    private static final int CLIENTS = 16;

    /** Records progress in this JVM for so long, after a warm-up of the same length, and receives it from Kafka. */
    static Lag measured(HitoLog log, String bootstrapServers, String topic, Duration time) {
        var workload = new Workload(Settings.SEED);
        var initiatives = log.begin(workload, 200);
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers))) {
            Waiting.until(() -> Readers.stands(admin, topic), "the publisher makes no topics");
        }
        var clients =
                IntStream.range(0, CLIENTS).mapToObj(_ -> workload.random()).toList();
        record(log, clients, initiatives, time);
        var first = log.events().head().position() + 1;
        var last = first + time.toSeconds() * PER_SECOND - 1;
        var receiver = new Receiver(bootstrapServers, topic, first, last);
        record(log, clients, initiatives, time);
        return new Lag(receiver.received());
    }

    private static <R extends RandomGenerator> void record(
            HitoLog log, List<R> clients, List<Known> initiatives, Duration time) {
        OpenLoop.run(clients, PER_SECOND, time, random -> {
            log.send(initiatives.get(random.nextInt(initiatives.size())).more(random));
            return 0;
        });
    }

    double milliseconds(double share) {
        return latencies.milliseconds(share);
    }

    String text(double share) {
        return String.format(Locale.ROOT, "%.1f", milliseconds(share));
    }

    /** Receives events on a thread of its own until the last one. */
    private static final class Receiver {
        private final String bootstrapServers;
        private final String topic;
        private final long first;
        private final long[] nanos;
        private final AtomicBoolean complete = new AtomicBoolean();
        private final Thread thread;

        Receiver(String bootstrapServers, String topic, long first, long last) {
            this.bootstrapServers = bootstrapServers;
            this.topic = topic;
            this.first = first;
            this.nanos = new long[Math.toIntExact(last - first + 1)];
            this.thread = Thread.ofPlatform().name("receiver").daemon().start(this::receive);
        }

        private void receive() {
            var left = nanos.length;
            try (var reader = Readers.of(bootstrapServers, topic)) {
                while (left > 0) {
                    for (var record : reader.poll(Readers.POLL)) {
                        left -= note(record);
                    }
                }
            }
            complete.set(true);
        }

        private int note(ConsumerRecord<byte[], byte[]> record) {
            var place = Long.parseLong(header(record, "ce_hitoposition")) - first;
            if (place < 0 || place >= nanos.length) {
                return 0;
            }
            var recorded = OffsetDateTime.parse(header(record, "ce_time")).toInstant();
            nanos[Math.toIntExact(place)] =
                    Duration.between(recorded, Instant.now()).toNanos();
            return 1;
        }

        private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
            return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
        }

        Latencies received() {
            Waiting.until(() -> complete.get() || !thread.isAlive(), "not every event comes to Kafka");
            if (!complete.get()) {
                throw new BenchFailure("Nobody received the events from Kafka.");
            }
            return new Latencies(nanos);
        }
    }
}
