package ec.hito.command.http;

import ec.hito.model.stored.Actor;
import ec.hito.model.stored.Role;

/** Who acts in the current request. Without sign-in it is whoever sits at this machine, and that person may do everything planning may. */
public final class CurrentActor {
    private static final Actor LOCAL = new Actor("local", Role.PLANNING, null);

    public Actor actor() {
        return LOCAL;
    }

    /** Whether what the actor registers is part of the plan at once, or a proposal. */
    public boolean endorses() {
        return actor().role() == Role.PLANNING;
    }
}
