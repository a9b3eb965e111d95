package ec.hito.command.plan.http;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The plan's part of the HTTP edge. */
@Configuration(proxyBeanMethods = false)
@Import({PlanController.class, HealthRuleController.class})
public class PlanEdge {}
