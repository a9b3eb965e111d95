package ec.hito.command.initiative;

/** Nothing is known of the initiative. */
public record Unregistered() implements Initiative {}
