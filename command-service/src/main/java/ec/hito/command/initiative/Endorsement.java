package ec.hito.command.initiative;

/** What planning said of a registration. */
public enum Endorsement {
    PROPOSED,
    ENDORSED,
    DECLINED
}
