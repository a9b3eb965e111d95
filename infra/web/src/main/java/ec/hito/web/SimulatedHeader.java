package ec.hito.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says in every answer, errors included, that nothing of what it tells happened. Answers about real data have no such header. */
public final class SimulatedHeader extends OncePerRequestFilter {
    public static final String NAME = "Hito-Simulated";

    private final BooleanSupplier simulated;

    private SimulatedHeader(BooleanSupplier simulated) {
        this.simulated = simulated;
    }

    /** @param simulated whether the store's data are; it is asked for each answer */
    public static FilterRegistrationBean<SimulatedHeader> when(BooleanSupplier simulated) {
        var filter = new FilterRegistrationBean<>(new SimulatedHeader(simulated));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (simulated.getAsBoolean()) {
            response.setHeader(NAME, "true");
        }
        chain.doFilter(request, response);
    }

    /** Whether a service is alive is no answer about data, and does not wait for the store. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator");
    }
}
