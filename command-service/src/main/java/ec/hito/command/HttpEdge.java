package ec.hito.command;

import ec.hito.command.actor.http.ActorEdge;
import ec.hito.command.evidence.http.EvidenceEdge;
import ec.hito.command.http.SharedEdge;
import ec.hito.command.imports.http.ImportEdge;
import ec.hito.command.initiative.http.InitiativeEdge;
import ec.hito.command.openapi.OpenApiEdge;
import ec.hito.command.plan.http.PlanEdge;
import ec.hito.command.secretariat.http.SecretariatEdge;
import ec.hito.command.territory.http.TerritoryEdge;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Everything that answers requests. It needs a {@code Commands}, an {@code InitiativeCodes}, a {@code PlanInForce}, a {@code Imports}
 * and an {@code Uploads} behind it.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    SharedEdge.class,
    PlanEdge.class,
    SecretariatEdge.class,
    ActorEdge.class,
    TerritoryEdge.class,
    InitiativeEdge.class,
    ImportEdge.class,
    EvidenceEdge.class,
    OpenApiEdge.class
})
class HttpEdge {}
