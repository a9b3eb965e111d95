package ec.hito.command.actor.http;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The part of the HTTP edge for actors. */
@Configuration(proxyBeanMethods = false)
@Import(ActorController.class)
public class ActorEdge {}
