package ec.hito.command;

import ec.hito.command.http.SharedEdge;
import ec.hito.command.imports.http.ImportEdge;
import ec.hito.command.initiative.http.InitiativeEdge;
import ec.hito.command.plan.http.PlanEdge;
import ec.hito.command.secretariat.http.SecretariatEdge;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything that answers requests. It needs a {@code Commands}, an {@code InitiativeCodes} and an {@code Imports} behind it. */
@Configuration(proxyBeanMethods = false)
@Import({SharedEdge.class, PlanEdge.class, SecretariatEdge.class, InitiativeEdge.class, ImportEdge.class})
class HttpEdge {}
