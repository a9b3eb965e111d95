package ec.hito.bench.http;

import ec.hito.command.CommandServiceApplication;
import org.springframework.boot.SpringApplication;

/** Command-service with one call more. It runs on the service's own class path, to which only this module's classes are added. */
public final class NoopService {
    private NoopService() {}

    public static void main(String[] arguments) {
        var application = new SpringApplication(CommandServiceApplication.class, NoopController.class);
        application.run(arguments);
    }
}
