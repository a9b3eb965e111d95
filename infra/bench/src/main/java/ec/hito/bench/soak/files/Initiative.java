package ec.hito.bench.soak.files;

import ec.hito.bench.soak.service.Call;
import ec.hito.bench.soak.service.Client;
import ec.hito.bench.soak.service.Ledger;
import ec.hito.bench.soak.service.Reply;

/** An initiative of one client's own, with a milestone to record progress of. */
record Initiative(String id, String code, String milestone) {
    private static final String DAY = "2025-06-30";

    /** @param name of its own */
    static Initiative begun(Client client, Ledger ledger, String name) {
        var registered = required(
                client.ask(Call.post("/initiatives", """
                    {"name": "%s", "leadSecretariat": "movilidad", "effectiveOn": "%s",
                     "articulations": [{"managementObjective": "2.3", "objective": "Dar prioridad a quien va en bicicleta"}]}
                    """.formatted(name, DAY)).under(name)));
        var id = registered.text("id");
        ledger.accepted("initiative-" + id, registered.number("version"), registered.position());
        var planned = required(client.ask(Call.post("/initiatives/" + id + "/milestones", """
            {"title": "Diseño definitivo", "dueOn": "2034-01-01", "weight": 1, "effectiveOn": "%s"}
            """.formatted(DAY))
                .under(name + "-hito")));
        ledger.accepted("initiative-" + id, planned.number("version"), planned.position());
        return new Initiative(id, registered.text("code"), planned.text("id"));
    }

    private static Reply required(Reply reply) {
        if (!reply.accepted()) {
            throw new IllegalStateException("answered %d %s".formatted(reply.status(), reply.json()));
        }
        return reply;
    }

    String stream() {
        return "initiative-" + id;
    }

    String progressPath() {
        return "/initiatives/" + id + "/milestones/" + milestone + "/progress";
    }
}
