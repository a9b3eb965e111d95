package ec.hito.command.shell;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.catalogue.MechanismCatalogue;
import ec.hito.command.dispatch.Commands;
import ec.hito.command.dispatch.Imports;
import ec.hito.command.dispatch.InitiativeCodes;
import ec.hito.command.evidence.EvidenceLog;
import ec.hito.command.plan.PlanInForce;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.Simulation;
import ec.hito.eventstore.writer.ClaimPolicy;
import ec.hito.eventstore.writer.EventLogWriting;
import ec.hito.eventstore.writer.HeldClaims;
import ec.hito.eventstore.writer.UsedKeys;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the deciders to Axon's command bus and event store. */
@Configuration(proxyBeanMethods = false)
@Import(EventLogWriting.class)
public class ShellFeature {
    @Bean
    ClaimPolicy claimPolicy() {
        return LogClaims.policy();
    }

    @Bean
    HeldClaims heldClaims(DataSource source) {
        return new HeldClaims(source);
    }

    @Bean
    ClaimedCodes initiativeCodes(HeldClaims claims) {
        return new ClaimedCodes(claims);
    }

    @Bean
    Streams streams(EventStore store) {
        return new Streams(store);
    }

    @Bean
    Catalogues catalogues(EventLog log) {
        var catalogues = new Catalogues(log, Catalogue.empty(MechanismCatalogue.ofThePlan()));
        catalogues.caughtUp();
        return catalogues;
    }

    @Bean
    PlanInForce planInForce(Catalogues catalogues, EventLog log) {
        return new LoggedPlan(catalogues, log);
    }

    @Bean
    EvidenceLog evidenceLog(EventLog log, Streams streams, HeldClaims claims) {
        return new LoggedEvidence(log, streams, claims);
    }

    /** Without a transaction: the append is one of its own, and nothing follows it. */
    @Bean
    CommandBus commandBus(
            Streams streams, EventLog log, Catalogues catalogues, HeldClaims claims, InitiativeCodes codes) {
        var bus = SimpleCommandBus.builder().build();
        var locks = PessimisticLockFactory.usingDefaults();
        StreamKinds.ALL.forEach(
                kind -> bus.subscribe(kind.commandName(), new StreamShell<>(kind, streams, catalogues, locks)));
        bus.subscribe(RunImport.NAME, new ImportShell(streams, log, catalogues, claims, codes));
        bus.subscribe(UndoImport.NAME, new UndoShell(streams, log));
        return bus;
    }

    @Bean
    Dispatch dispatch(CommandBus bus, EventLog log, Streams streams, ClaimedCodes codes, Simulation simulation) {
        return new Dispatch(bus, log, new LogClaims(streams, codes), simulation);
    }

    @Bean
    FirstAnswers firstAnswers(UsedKeys usedKeys) {
        return new FirstAnswers(usedKeys);
    }

    @Bean
    Commands commands(Dispatch dispatch, FirstAnswers firstAnswers) {
        return new DispatchedCommands(dispatch, firstAnswers);
    }

    @Bean
    Imports imports(Dispatch dispatch, FirstAnswers firstAnswers, EventLog log, Clock clock) {
        return new DispatchedImports(dispatch, firstAnswers, log, clock);
    }
}
