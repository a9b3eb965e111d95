package ec.hito.bench.soak.service;

import ec.hito.bench.harness.BenchKafka;
import ec.hito.bench.harness.BenchPostgres;
import ec.hito.bench.harness.Database;
import ec.hito.bench.harness.Settings;
import ec.hito.bench.harness.Workspace;
import ec.hito.bench.soak.round.Breaking;
import ec.hito.bench.soak.round.Waiting;
import ec.hito.local.process.Ports;
import ec.hito.local.services.Addresses;
import ec.hito.local.services.SampleToken;
import ec.hito.local.services.Service;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One PostgreSQL, an identity provider and two processes of command-service, on an empty log; where it is asked for, a Kafka to publish to and a
 * query-service that publishes its states.
 */
public final class Cluster implements AutoCloseable {
    private static final String ROLE = "hito_command";
    private static final int SERVICES = 2;

    private final Workspace workspace;
    private final BenchPostgres postgres;
    private final Path incoming;
    private final Addresses addresses;
    private final @Nullable BenchKafka kafka;
    private final List<Instance> services;
    private final @Nullable Instance readModel;
    private final Ledger ledger = new Ledger();
    private final ConcurrentMap<String, String> tokens = new ConcurrentHashMap<>();

    private Cluster(
            Workspace workspace, Settings settings, @Nullable Path data, @Nullable Path disk, boolean publishing) {
        this.workspace = workspace;
        this.postgres = BenchPostgres.start(workspace, data == null ? workspace.folder() : data);
        this.incoming = (disk == null ? workspace.folder() : disk).resolve("incoming");
        this.addresses = new Addresses(Ports.free(), Ports.free(), Ports.free(), Ports.free(), postgres.port());
        this.kafka = publishing ? BenchKafka.start(workspace, addresses.kafkaPort()) : null;
        var identity = instance("identity", settings, Service.IDENTITY, addresses);
        this.services = IntStream.range(0, SERVICES)
                .mapToObj(number -> instance("command-" + number, settings, Service.COMMAND, onItsOwnPort()))
                .toList();
        this.readModel = publishing ? instance("query", settings, Service.QUERY, addresses) : null;
        Waiting.until(identity::ready, "the identity provider does not come up");
        awaitServices();
    }

    private Instance instance(String name, Settings settings, Service service, Addresses where) {
        return workspace.keep(new Instance(
                workspace.folder().resolve(name),
                settings,
                service,
                where,
                Map.of(
                        "HITO_INCOMING",
                        incoming.toString(),
                        "HITO_PUBLICATION_ENABLED",
                        Boolean.toString(kafka != null),
                        "HITO_STATE_ENABLED",
                        Boolean.toString(kafka != null))));
    }

    public static Cluster start(Settings settings) {
        return start(settings, null, null);
    }

    /** As {@link #start(Settings)}, with both services publishing what they can to a Kafka. */
    public static Cluster startPublishing(Settings settings) {
        return start(settings, null, null, true);
    }

    /**
     * As {@link #start(Settings)}, on folders that are there already.
     *
     * @param data for what PostgreSQL keeps, if not beside everything else
     * @param disk for the files that are coming in, if not beside everything else
     */
    public static Cluster start(Settings settings, @Nullable Path data, @Nullable Path disk) {
        return start(settings, data, disk, false);
    }

    private static Cluster start(Settings settings, @Nullable Path data, @Nullable Path disk, boolean publishing) {
        var workspace = Workspace.open(settings);
        try {
            return new Cluster(workspace, settings, data, disk, publishing);
        } catch (RuntimeException failure) {
            workspace.close();
            throw failure;
        }
    }

    private Addresses onItsOwnPort() {
        return new Addresses(
                addresses.queryPort(),
                Ports.free(),
                addresses.identityPort(),
                addresses.kafkaPort(),
                addresses.postgresPort());
    }

    public BenchPostgres postgres() {
        return postgres;
    }

    /** Where everything is published, if it is. */
    public BenchKafka kafka() {
        return Objects.requireNonNull(kafka, "nothing is published");
    }

    /** Where the read model is asked, if its states are published. */
    public URI readModel() {
        return Objects.requireNonNull(readModel, "no states are published").uri();
    }

    /** Kills the service that publishes states. */
    public void killTheReadModel() {
        Objects.requireNonNull(readModel, "no states are published").kill();
    }

    public Database database() {
        return postgres.hito();
    }

    /** What all clients were told so far. */
    public Ledger ledger() {
        return ledger;
    }

    /** A client who is one of the local sample accounts. */
    public Client client(String account) {
        return new Client(this, tokens.computeIfAbsent(account, it -> SampleToken.of(addresses, it)));
    }

    Instance any(RandomGenerator random) {
        return services.get(random.nextInt(services.size()));
    }

    /** Where the services have the files of requests until they are kept. */
    public Path incoming() {
        return incoming;
    }

    /** Everything that can be broken; half of what happens is that a service is killed. */
    public List<Breaking.Way> ways() {
        return List.of(
                services.getFirst()::kill,
                services.getLast()::kill,
                () -> postgres.terminateConnections(ROLE),
                postgres::restartAfterAnImmediateShutdown);
    }

    /** Kills whichever service publishes just then; any where none does. */
    public void killThePublisher() {
        services.stream()
                .filter(Instance::publishes)
                .findFirst()
                .orElse(services.getFirst())
                .kill();
    }

    /** Kills a service, and waits until another has taken its place. */
    public void replaceAService() {
        var service = services.getFirst();
        service.kill();
        Waiting.until(() -> !service.ready(), "a killed service still answers");
        awaitServices();
    }

    public void awaitServices() {
        Waiting.until(() -> services.stream().allMatch(Instance::ready), "a service does not come up");
    }

    /** How often a service ended without being killed. */
    public long endedByThemselves() {
        return services.stream().mapToLong(Instance::endedByItself).sum();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
