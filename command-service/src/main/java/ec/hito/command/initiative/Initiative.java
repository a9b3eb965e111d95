package ec.hito.command.initiative;

/** An initiative as its stream tells it; immutable. */
public sealed interface Initiative permits Unregistered, Registered, Revoked {
    Initiative INITIAL = new Unregistered();
}
