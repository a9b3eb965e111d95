package ec.hito.command.simulation;

import ec.hito.eventstore.reader.Simulation;
import ec.hito.web.SimulatedHeader;
import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
public class SimulationFeature {
    @Bean
    Clock clock(Simulation simulation) {
        return new StoreClock(simulation);
    }

    @Bean
    FilterRegistrationBean<SimulatedHeader> simulatedHeader(Simulation simulation) {
        return SimulatedHeader.when(simulation::isOn);
    }
}
