package ec.hito.local.services;

import ec.hito.local.postgres.LocalPostgres;
import java.net.URI;
import java.util.Map;

/** Where everything listens on this machine. */
public record Addresses(int queryPort, int commandPort, int identityPort, int kafkaPort, int postgresPort) {
    public URI query() {
        return URI.create("http://127.0.0.1:" + queryPort);
    }

    public URI command() {
        return URI.create("http://127.0.0.1:" + commandPort);
    }

    /** Who issues the tokens. */
    public URI issuer() {
        return URI.create("http://127.0.0.1:" + identityPort);
    }

    public String kafka() {
        return "127.0.0.1:" + kafkaPort;
    }

    public String postgres() {
        return LocalPostgres.jdbcUrl(postgresPort, "hito");
    }

    /** What the services read. */
    public Map<String, String> environment() {
        return Map.of(
                "HITO_QUERY_PORT", Integer.toString(queryPort),
                "HITO_COMMAND_PORT", Integer.toString(commandPort),
                "HITO_IDENTITY_PORT", Integer.toString(identityPort),
                "HITO_ISSUER", issuer().toString(),
                "HITO_QUERY_URL", query().toString(),
                "HITO_COMMAND_URL", command().toString(),
                "HITO_KAFKA", kafka(),
                "HITO_POSTGRES_URL", postgres());
    }
}
