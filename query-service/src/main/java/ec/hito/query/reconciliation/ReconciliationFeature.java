package ec.hito.query.reconciliation;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(ReconciliationController.class)
public class ReconciliationFeature {}
