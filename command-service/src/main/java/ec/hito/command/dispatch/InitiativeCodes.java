package ec.hito.command.dispatch;

import ec.hito.model.InitiativeCode;
import java.time.Year;

/** Hands out the codes that people call initiatives by. */
public interface InitiativeCodes {
    /**
     * A code of {@code year} that is free as far as is known. Somebody else may be given the same one: then the second registration is
     * rejected with {@code code-taken}, and the next code is asked for.
     */
    InitiativeCode next(Year year);
}
