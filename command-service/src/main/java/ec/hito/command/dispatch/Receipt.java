package ec.hito.command.dispatch;

/**
 * Where a command left its stream and the log.
 *
 * @param version sequence of the stream's last event after the command
 * @param position place in the log of the command's last event; of the log's newest one if the command changed nothing
 * @param made what the answer names
 */
public record Receipt(long version, long position, Made made) {}
