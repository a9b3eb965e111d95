package ec.hito.command.service;

import ec.hito.command.openapi.Example;
import ec.hito.command.openapi.Examples;
import ec.hito.command.openapi.Sample;
import ec.hito.testing.ApiDescription.Call;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes the calls that the service describes, with the examples that it gives: only the ids are a subject's own, and the names fresh. */
final class ExampleCalls {
    private static final String ROOT = "/api/v1";
    /** Calls whose example would make the same thing twice, and the field by which it is known. */
    private static final Map<String, String> NAMING =
            Map.of("registerInitiative", "name", "registerActor", "name", "registerTerritory", "name");

    private final Client client;
    private final ServiceDescription service;

    ExampleCalls(Client client, ServiceDescription service) {
        this.client = client;
        this.service = service;
    }

    /** A call that is ready to be made; all that it is about is there. */
    @FunctionalInterface
    interface Ready {
        HttpResponse<String> by(Client caller);
    }

    HttpResponse<String> make(Act act, Who who, Subject subject) {
        return ready(act, subject).by(client.as(who.token()));
    }

    Ready ready(Act act, Subject subject) {
        if (act.call().equals("registerSecretariat")) {
            subject.isCalled(Sample.SECRETARIAT, "x" + UUID.randomUUID());
        }
        var call = service.call(act.call());
        var path = subject.in(address(call));
        return Examples.request(act.call())
                .map(example -> ready(act, call.method(), path, example, subject))
                .orElse(caller -> caller.call(call.method(), path, "", null));
    }

    private static Ready ready(Act act, String method, String path, Example example, Subject subject) {
        var kind = path.replace("/imports/", "");
        return switch (example.format()) {
            case JSON -> {
                var body = subject.in(body(act, example));
                var version = subject.version(path);
                yield caller -> caller.call(method, path, body, version);
            }
            case CSV -> {
                var file = bytes(subject.in(example.text()));
                yield caller -> caller.importFile(kind, file, Map.of());
            }
            case PDF -> caller -> caller.upload("acta.pdf", bytes(example.text()));
        };
    }

    /** The address with the samples of the description in it. */
    private static String address(Call call) {
        var address = call.path().substring(ROOT.length());
        for (var part : call.parameters("path").toList()) {
            address = address.replace(
                    "{" + part.path("name").stringValue() + "}",
                    part.path("example").stringValue());
        }
        return address;
    }

    private static String body(Act act, Example example) {
        var body = (ObjectNode) JsonMapper.shared().readTree(example.text());
        act.otherwise().forEach(body::put);
        body.remove(act.without());
        var named = NAMING.get(act.call());
        if (named != null) {
            body.put(named, body.get(named).stringValue() + " " + UUID.randomUUID());
        }
        return body.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
