package ec.hito.command.imports;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Rejection;
import ec.hito.command.decision.Timing;
import ec.hito.model.ImportId;
import ec.hito.model.InitiativeCode;
import ec.hito.model.stored.Actor;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * One attempt to import a file, with everything that its decision may not make up by itself.
 *
 * @param dryRun whether it is only to be seen what would happen
 * @param ids a new identity at every call
 * @param codes a free code of the effective day's year at every call
 * @param decided is told of how many more rows it is known what comes of them
 */
public record ImportRun(
        ImportId id,
        Timing timing,
        boolean dryRun,
        Actor actor,
        Supplier<UUID> ids,
        Supplier<InitiativeCode> codes,
        IntConsumer decided) {

    /** Why no file at all can be imported: there is no plan, or not yet on that day. */
    public Optional<Rejection> refusal(Catalogue catalogue) {
        return timing.refusal()
                .or(() -> catalogue.planSince().flatMap(timing::refusalBefore))
                .or(() -> catalogue.plan().isEmpty() ? Optional.of(new ImportRejection.NoPlan()) : Optional.empty());
    }
}
