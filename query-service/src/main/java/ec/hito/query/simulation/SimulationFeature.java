package ec.hito.query.simulation;

import ec.hito.eventstore.reader.Simulation;
import ec.hito.web.SimulatedHeader;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
public class SimulationFeature {
    @Bean
    Simulated simulated(Simulation simulation) {
        return new Simulated(simulation);
    }

    @Bean
    FilterRegistrationBean<SimulatedHeader> simulatedHeader(Simulated simulated) {
        return SimulatedHeader.when(simulated::isOn);
    }
}
