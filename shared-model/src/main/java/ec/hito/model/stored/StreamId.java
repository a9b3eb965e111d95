package ec.hito.model.stored;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import ec.hito.model.ActorId;
import ec.hito.model.ImportId;
import ec.hito.model.InitiativeId;
import ec.hito.model.PlanId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.Sha256;
import ec.hito.model.TerritoryId;

/** Name of a stream: what kind of thing it tells of, a hyphen, and that thing's identity. */
public record StreamId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StreamId {
        if (value.indexOf('-') < 1) {
            throw new IllegalArgumentException("no stream id: " + value);
        }
    }

    public static StreamId of(PlanId plan) {
        return new StreamId("plan-" + plan);
    }

    public static StreamId of(SecretariatCode secretariat) {
        return new StreamId("secretariat-" + secretariat);
    }

    public static StreamId of(ActorId actor) {
        return new StreamId("actor-" + actor);
    }

    public static StreamId of(TerritoryId territory) {
        return new StreamId("territory-" + territory);
    }

    public static StreamId of(ImportId applied) {
        return new StreamId("import-" + applied);
    }

    public static StreamId of(InitiativeId initiative) {
        return new StreamId("initiative-" + initiative);
    }

    public static StreamId of(Sha256 evidence) {
        return new StreamId("evidence-" + evidence);
    }

    /**
     * The kind of thing: {@code plan}, {@code secretariat}, {@code actor}, {@code territory}, {@code import}, {@code initiative} or
     * {@code evidence}.
     */
    public String category() {
        return value.substring(0, value.indexOf('-'));
    }

    /** The identity of the thing within its kind. */
    public String identity() {
        return value.substring(value.indexOf('-') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
