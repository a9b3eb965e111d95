package ec.hito.command;

import ec.hito.command.evidence.storage.EvidenceFeature;
import ec.hito.command.publication.PublicationFeature;
import ec.hito.command.shell.ShellFeature;
import ec.hito.command.simulation.SimulationFeature;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Starts the service. Nothing is scanned for: what takes part is imported by name. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({HttpEdge.class, ShellFeature.class, EvidenceFeature.class, PublicationFeature.class, SimulationFeature.class})
public class CommandServiceApplication {
    public static void main(String[] args) {
        SpringApplication.run(CommandServiceApplication.class, args);
    }
}
