package ec.hito.command.shell;

import ec.hito.eventstore.reader.LogMessages;
import ec.hito.eventstore.writer.AppendReceipt;
import ec.hito.model.stored.EventMetadata;
import java.util.Objects;
import org.axonframework.commandhandling.CommandMessage;

/** What {@link Dispatch} gives every command along. */
final class Carried {
    private Carried() {}

    static AppendReceipt receipt(CommandMessage<?> message) {
        return Objects.requireNonNull(
                (AppendReceipt) message.getMetaData().get(AppendReceipt.KEY), "a command without a receipt");
    }

    static EventMetadata metadata(CommandMessage<?> message) {
        return Objects.requireNonNull(
                (EventMetadata) message.getMetaData().get(LogMessages.METADATA), "a command by nobody");
    }
}
