package ec.hito.command.authority;

import ec.hito.model.stored.Role;
import java.util.List;

/** Whom an act is open to. Whoever has several of its roles acts in the first of them. */
public enum Permission {
    /** What makes up the plan: its documents, its catalogues, what is part of it. */
    PLANNING(Role.PLANNING),
    /** A delegate proposes for the own secretariat; what planning registers is part of the plan at once. */
    PROPOSING(Role.PLANNING, Role.SECRETARIAT),
    /** The delegates of the secretariat that leads the initiative, and planning on any. */
    LEADING(Role.PLANNING, Role.SECRETARIAT),
    /** As {@link #LEADING} through the milestone's due day; afterwards planning alone. */
    LEADING_UNTIL_DUE(Role.PLANNING, Role.SECRETARIAT),
    /** The delegates of the lead, of a participant or of the executing agency, and planning on any. */
    TAKING_PART(Role.PLANNING, Role.SECRETARIAT),
    /** Whoever looks at what others did. */
    MONITORING(Role.MONITOR),
    /** What monitors do and planning may do too. */
    OVERSEEING(Role.MONITOR, Role.PLANNING),
    /** Whoever may cite a file hands it in, and everybody who works on the plan reads it before it is public. */
    HANDLING_EVIDENCE(Role.PLANNING, Role.MONITOR, Role.SECRETARIAT);

    private final List<Role> roles;

    Permission(Role... roles) {
        this.roles = List.of(roles);
    }

    List<Role> roles() {
        return roles;
    }
}
