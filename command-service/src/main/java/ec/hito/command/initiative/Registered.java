package ec.hito.command.initiative;

/** A known initiative, endorsed or still a proposal. */
public record Registered(
        Registration registration, boolean endorsed, Structure structure, Leads leads, Schedule schedule)
        implements Initiative {

    static Registered first(Registration registration) {
        return new Registered(registration, false, Structure.EMPTY, Leads.NONE, Schedule.EMPTY);
    }

    Registered withEndorsement() {
        return new Registered(registration, true, structure, leads, schedule);
    }

    Registered with(Structure newStructure) {
        return new Registered(registration, endorsed, newStructure, leads, schedule);
    }

    Registered with(Leads newLeads) {
        return new Registered(registration, endorsed, structure, newLeads, schedule);
    }

    Registered with(Schedule newSchedule) {
        return new Registered(registration, endorsed, structure, leads, newSchedule);
    }
}
