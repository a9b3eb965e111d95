package ec.hito.query.acting;

import tools.jackson.databind.JsonNode;

/** What became of something that was asked of the write side. */
public sealed interface Outcome {
    /**
     * It is recorded.
     *
     * @param position of the log that contains it; 0 if nothing changed
     */
    record Done(JsonNode answer, long position) implements Outcome {}

    /**
     * It is not, and why.
     *
     * @param answer all that was said, of which {@code refusal} is what every problem has
     */
    record Refused(Refusal refusal, JsonNode answer) implements Outcome {}

    /** The token of whoever asks has run out and cannot be renewed; nothing was sent. */
    record SignInNeeded() implements Outcome {}

    /** Whether it is recorded is not known, as the write side gave no answer. Under the same key it can be sent again. */
    record Unanswered() implements Outcome {}
}
