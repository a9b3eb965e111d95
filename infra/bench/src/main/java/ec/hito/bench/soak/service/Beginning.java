package ec.hito.bench.soak.service;

import ec.hito.bench.workload.City;
import ec.hito.local.services.SampleToken;
import ec.hito.model.plan.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What stands before the first initiative: the city's real plan, and the secretariats of the sample accounts. */
public final class Beginning {
    public static final String DELEGATE = "secretaria-movilidad";

    private Beginning() {}

    /** Brings it about, once in the life of a cluster. */
    public static void of(Cluster cluster) {
        var client = cluster.client(SampleToken.PLANNING);
        var plan = plan().put("effectiveOn", City.ADOPTED_ON.toString());
        ask(cluster, client, "plan-" + City.plan().id(), Call.json("PUT", "/plan", plan.toString()));
        register(cluster, client, "movilidad", "Secretaría de Movilidad");
        register(cluster, client, "ambiente", "Secretaría de Ambiente");
    }

    /** As its file has it. */
    private static ObjectNode plan() {
        try (var file = Plan.class.getResourceAsStream("plan.json")) {
            return (ObjectNode) JsonMapper.shared().readTree(Objects.requireNonNull(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void register(Cluster cluster, Client client, String code, String name) {
        ask(cluster, client, "secretariat-" + code, Call.post("/secretariats", """
            {"code": "%s", "name": "%s", "managementObjectives": ["2.3"], "effectiveOn": "%s"}
            """.formatted(
                        code, name, City.ADOPTED_ON)));
    }

    private static void ask(Cluster cluster, Client client, String stream, Call call) {
        var reply = client.ask(call.under(UUID.randomUUID().toString()));
        if (!reply.accepted()) {
            throw new IllegalStateException(
                    "%s was answered %d %s".formatted(call.path(), reply.status(), reply.code()));
        }
        cluster.ledger().accepted(stream, reply.number("version"), reply.position());
    }
}
