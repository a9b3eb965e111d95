package ec.hito.local.kafka;

/**
 * The broker's settings: one node that is broker and controller in one. No path stands in them, because Kafka reads
 * them as Latin-1 and takes a comma in {@code log.dirs} for the end of a path.
 */
final class BrokerSettings {
    /** The folder of the data, in the folder where the broker runs. */
    static final String DATA = "data";

    private BrokerSettings() {}

    /**
     * The controller is named here and not in the data ({@code format --standalone} would write its address there),
     * so that the same data work on other ports. A session of 3 s instead of 9 lets a killed broker come back sooner.
     */
    static String of(int port, int controllerPort) {
        return """
            process.roles=broker,controller
            node.id=1
            controller.quorum.voters=1@127.0.0.1:%2$d
            listeners=BROKER://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
            advertised.listeners=BROKER://127.0.0.1:%1$d
            listener.security.protocol.map=BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT
            inter.broker.listener.name=BROKER
            controller.listener.names=CONTROLLER
            log.dirs=%3$s
            auto.create.topics.enable=false
            num.partitions=1
            default.replication.factor=1
            offsets.topic.replication.factor=1
            offsets.topic.num.partitions=5
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            transaction.state.log.num.partitions=5
            share.coordinator.state.topic.replication.factor=1
            share.coordinator.state.topic.min.isr=1
            group.initial.rebalance.delay.ms=0
            broker.session.timeout.ms=3000
            broker.heartbeat.interval.ms=500
            """.formatted(port, controllerPort, DATA);
    }
}
