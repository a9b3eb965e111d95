package ec.hito.model.published;

/**
 * An event as it leaves Hito.
 *
 * @param type its public type with version, such as {@code initiative.progress-recorded.v1}
 * @param value what is written as JSON, by the schema of the type
 */
public record PublishedEvent(String type, Object value) {
    /** The CloudEvents type, such as {@code ec.hito.initiative.progress-recorded.v1}. */
    public String cloudEventType() {
        return "ec.hito." + type;
    }

    /** Path of the type's JSON Schema below the contracts' root, such as {@code events/initiative.started.v1/schema.json}. */
    public String schemaPath() {
        return "events/" + type + "/schema.json";
    }
}
