package ec.hito.bench.soak.log;

import ec.hito.model.stored.DomainEvent;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;

/** What a process's callers were told that it stands. A line is whole or, where the process was killed while writing it, has no end. */
final class Acknowledgements {
    /** An event that was acknowledged, where its caller said that it is to stand. */
    record Acknowledged(UUID id, String stream, long sequence) {
        String line() {
            return "%s %s %d\n".formatted(id, stream, sequence);
        }

        static Acknowledged parse(String line) {
            var words = line.split(" ", -1);
            return new Acknowledged(UUID.fromString(words[0]), words[1], Long.parseLong(words[2]));
        }
    }

    private final FileOutputStream file;

    private Acknowledgements(FileOutputStream file) {
        this.file = file;
    }

    static Acknowledgements written(Path path) throws IOException {
        return new Acknowledgements(new FileOutputStream(path.toFile()));
    }

    /** Unbuffered: what is written is with the system, and so outlives the process. */
    synchronized void add(List<? extends DomainEventMessage<? extends DomainEvent>> events) {
        var lines = events.stream()
                .map(event -> new Acknowledged(
                                UUID.fromString(event.getIdentifier()),
                                event.getAggregateIdentifier(),
                                event.getSequenceNumber())
                        .line())
                .collect(Collectors.joining());
        try {
            file.write(lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<Acknowledged> read(Path path) {
        try {
            var text = Files.exists(path) ? Files.readString(path) : "";
            return text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .map(Acknowledged::parse)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
