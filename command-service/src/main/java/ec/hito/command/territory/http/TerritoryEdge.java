package ec.hito.command.territory.http;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The part of the HTTP edge for territories. */
@Configuration(proxyBeanMethods = false)
@Import(TerritoryController.class)
public class TerritoryEdge {}
