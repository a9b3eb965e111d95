package ec.hito.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Stands in for the services where only their processes matter. It remembers the commands it got in a file, and has
 * a plan once one was adopted.
 */
final class StandIn {
    private static final Path COMMANDS = Path.of(System.getenv("HITO_STAND_IN"), "commands");

    private StandIn() {}

    public static void main(String[] arguments) throws IOException {
        var jar = System.getProperty("java.class.path");
        var isCommand = jar.endsWith("command-service.jar");
        var isQuery = jar.endsWith("query-service.jar");
        var variable = isCommand ? "HITO_COMMAND_PORT" : isQuery ? "HITO_QUERY_PORT" : "HITO_IDENTITY_PORT";
        var port = Integer.parseInt(System.getenv(variable));
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/actuator/health/readiness", exchange -> answer(exchange, 200, "{}"));
        server.createContext("/oauth2/token", exchange -> answer(exchange, 200, "{\"access_token\": \"a\"}"));
        server.createContext("/api/v1/plan", exchange -> {
            if (isCommand) {
                take(exchange);
            } else {
                answer(exchange, Files.exists(COMMANDS) ? 200 : 404, "{}");
            }
        });
        server.createContext("/api/v1/secretariats", StandIn::take);
        server.createContext("/api/v1/imports/matrix", StandIn::take);
        server.createContext("/api/v1/management-objectives", exchange -> answer(exchange, 200, "{}"));
        server.start();
        System.out.println("Stand-in listens on " + port);
    }

    private static void take(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var line = "%s %s %d%n".formatted(exchange.getRequestMethod(), exchange.getRequestURI(), body.length());
        Files.writeString(COMMANDS, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        answer(exchange, 200, "{\"position\": 14, \"rows\": 129, \"initiatives\": 108}");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
