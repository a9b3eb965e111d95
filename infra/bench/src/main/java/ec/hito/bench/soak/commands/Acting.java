package ec.hito.bench.soak.commands;

import ec.hito.bench.soak.service.Call;
import ec.hito.bench.soak.service.Client;
import ec.hito.bench.soak.service.Cluster;
import ec.hito.bench.soak.service.Ledger;
import ec.hito.bench.soak.service.Reply;
import ec.hito.bench.soak.service.ServiceRound;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** A client that does one act after the other, each of which brings something about if it is accepted. */
final class Acting implements ServiceRound.Work {
    /** So that also the shortest round has some of most kinds. */
    private static final int LEAST = 8;

    private final Client client;
    private final Ledger ledger;
    private final Targets targets;
    private final RandomGenerator random;
    private final Bodies bodies;
    private final String keys;
    private long acts;

    /** @param keys what its keys begin with, as those of no other client */
    Acting(Cluster cluster, String account, Targets targets, String keys, RandomGenerator random) {
        this.client = cluster.client(account);
        this.ledger = cluster.ledger();
        this.targets = targets;
        this.keys = keys;
        this.random = random;
        this.bodies = new Bodies(random);
    }

    @Override
    public void until(BooleanSupplier stop) {
        while (acts < LEAST || !stop.getAsBoolean()) {
            actOnce();
        }
    }

    private void actOnce() {
        acts++;
        if (targets.few() || (!targets.enough() && random.nextInt(8) == 0)) {
            register();
            return;
        }
        var target = targets.any(random);
        switch (target.hasMilestones() ? random.nextInt(12) : random.nextInt(4)) {
            case 0 -> plan(target);
            case 1 -> act(target, Call.post(target.path() + "/situation-reports", bodies.report()));
            case 2 ->
                act(target, Call.json("PATCH", target.path(), bodies.problem()).at(target.version()));
            case 3 -> act(target, lifeAct(target));
            case 4 ->
                act(
                        target,
                        Call.post(target.milestonePath(random) + "/reschedule", bodies.reschedule())
                                .at(target.version()));
            case 5 ->
                act(
                        target,
                        Call.post(target.milestonePath(random) + "/reweight", bodies.reweight())
                                .at(target.version()));
            case 6 -> act(target, Call.post(target.milestonePath(random) + "/achievement", bodies.achievement()));
            case 7, 8 -> batch();
            default -> act(target, Call.post(target.milestonePath(random) + "/progress", bodies.progress()));
        }
    }

    private Call lifeAct(Target target) {
        return random.nextBoolean()
                ? Call.post(target.path() + "/suspension", bodies.reason())
                : Call.post(target.path() + "/resumption", bodies.day());
    }

    private Reply ask(Call call) {
        return client.ask(call.under(keys + "-" + acts));
    }

    private void register() {
        var reply = ask(Call.post("/initiatives", bodies.registration()));
        if (reply.accepted()) {
            var target = new Target(reply.text("id"), reply.number("version"));
            ledger.accepted(target.stream(), target.version(), reply.number("position"));
            targets.add(target);
        }
    }

    private void plan(Target target) {
        var reply = act(target, Call.post(target.path() + "/milestones", bodies.milestone()));
        if (reply.accepted()) {
            target.planned(reply.text("id"));
        }
    }

    private Reply act(Target target, Call call) {
        var reply = ask(call);
        if (reply.accepted()) {
            stands(target, reply.json());
        } else if (reply.code().equals("changed-since")) {
            target.seen(reply.number("version"));
        }
        return reply;
    }

    private void stands(Target target, JsonNode answer) {
        var version = answer.path("version").asLong();
        ledger.accepted(target.stream(), version, answer.path("position").asLong());
        target.seen(version);
    }

    /** Some of its items are recorded and others refused, each as if it were alone. */
    private void batch() {
        var chosen = bodies.chosen(targets);
        if (chosen.isEmpty()) {
            return;
        }
        var reply = ask(Call.post("/progress-batches", bodies.batch(chosen)));
        if (!reply.accepted()) {
            return;
        }
        for (var result : reply.json().path("results")) {
            var status = result.path("status").asInt();
            if (status == 200) {
                stands(chosen.get(result.path("item").asInt()), result.path("answer"));
            } else if (status >= 500) {
                ledger.fault("an item of a batch was answered " + result);
            }
        }
    }
}
