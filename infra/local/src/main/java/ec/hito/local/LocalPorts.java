package ec.hito.local;

import ec.hito.local.process.LaunchFailure;
import ec.hito.local.process.Ports;
import java.util.HashMap;
import java.util.List;

/** The ports that programs outside Hito may rely on, all on 127.0.0.1. */
record LocalPorts(int query, int command, int identity, int kafka, int postgres) {
    static final String QUERY = "--query-port";
    static final String COMMAND = "--command-port";
    static final String IDENTITY = "--identity-port";
    static final String KAFKA = "--kafka-port";
    static final String POSTGRES = "--postgres-port";
    static final String OFFSET = "--port-offset";
    static final LocalPorts STANDARD = new LocalPorts(8080, 8081, 9000, 9092, 5433);
    private static final int HIGHEST = 65_535;

    /** A port with what it is for and the option that moves it. */
    private record Claim(int port, String purpose, String option) {}

    LocalPorts withQuery(int port) {
        return new LocalPorts(port, command, identity, kafka, postgres);
    }

    LocalPorts withCommand(int port) {
        return new LocalPorts(query, port, identity, kafka, postgres);
    }

    LocalPorts withIdentity(int port) {
        return new LocalPorts(query, command, port, kafka, postgres);
    }

    LocalPorts withKafka(int port) {
        return new LocalPorts(query, command, identity, port, postgres);
    }

    LocalPorts withPostgres(int port) {
        return new LocalPorts(query, command, identity, kafka, port);
    }

    /** All ports moved by the same number; refuses what is no port, and two servers on one. */
    LocalPorts shifted(int offset) {
        var shifted =
                new LocalPorts(query + offset, command + offset, identity + offset, kafka + offset, postgres + offset);
        var taken = new HashMap<Integer, Claim>();
        for (var claim : shifted.claims()) {
            if (claim.port() < 1 || claim.port() > HIGHEST) {
                throw new UsageFailure("There is no port " + claim.port() + " for " + claim.purpose() + ".");
            }
            var other = taken.putIfAbsent(claim.port(), claim);
            if (other != null) {
                throw new UsageFailure("Port " + claim.port() + " cannot be both for " + other.purpose() + " and for "
                        + claim.purpose() + ".");
            }
        }
        return shifted;
    }

    /** Refuses to go on while somebody else holds one of the ports. */
    void requireFree() {
        for (var claim : claims()) {
            if (Ports.inUse(claim.port())) {
                throw new LaunchFailure(
                        "Port %d, for %s, is in use by another program: move it with %s N, or all with %s N."
                                .formatted(claim.port(), claim.purpose(), claim.option(), OFFSET));
            }
        }
    }

    private List<Claim> claims() {
        return List.of(
                new Claim(query, "query-service and the pages", QUERY),
                new Claim(command, "command-service", COMMAND),
                new Claim(identity, "the identity provider", IDENTITY),
                new Claim(kafka, "Kafka", KAFKA),
                new Claim(postgres, "PostgreSQL", POSTGRES));
    }
}
