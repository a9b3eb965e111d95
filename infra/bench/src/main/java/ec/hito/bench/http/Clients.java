package ec.hito.bench.http;

import ec.hito.bench.harness.ClosedLoop;
import ec.hito.bench.harness.KeepAliveClient;
import ec.hito.bench.harness.Measured;
import ec.hito.bench.workload.Known;
import ec.hito.bench.workload.Workload;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** Some clients, each with a connection and initiatives of its own. */
record Clients(int number, int port, String token, List<Known> initiatives, Workload workload) {
    Measured call(Call call, Duration time) {
        var connections = IntStream.range(0, number)
                .mapToObj(_ -> new KeepAliveClient(port, token))
                .toList();
        try {
            return ClosedLoop.run(number, time, client -> calls(client, connections.get(client), call));
        } finally {
            connections.forEach(KeepAliveClient::close);
        }
    }

    private Runnable calls(int client, KeepAliveClient connection, Call call) {
        var random = workload.random();
        var paths = IntStream.range(0, initiatives.size())
                .filter(initiative -> initiative % number == client)
                .mapToObj(initiative -> call.path(initiatives.get(initiative)))
                .toList();
        return () -> connection
                .post(paths.get(random.nextInt(paths.size())), Known.progressBody())
                .require(200);
    }
}
