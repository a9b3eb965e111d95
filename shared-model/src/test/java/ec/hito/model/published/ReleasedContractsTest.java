package ec.hito.model.published;

import static ec.hito.model.published.Contracts.SAMPLES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Holds today's contracts against those of every earlier release, whose schemas and samples are kept as they were released. */
class ReleasedContractsTest {
    private static final Path RELEASES = Path.of("src/test/resources/releases");

    /** A type as it was released. */
    private record Released(Path folder) {
        String type() {
            return folder.getFileName().toString();
        }

        JsonNode file(String name) {
            return Contracts.JSON.readTree(folder.resolve(name + ".json"));
        }

        @Override
        public String toString() {
            return RELEASES.relativize(folder).toString();
        }
    }

    static Stream<Released> released() throws IOException {
        try (var folders =
                Files.find(RELEASES, 2, (path, _) -> RELEASES.relativize(path).getNameCount() == 2)) {
            return folders.sorted().map(Released::new).toList().stream();
        }
    }

    @Test
    void thereIsAReleaseToCompareWith() throws IOException {
        assertThat(released()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("released")
    void aSchemaGainsOptionalPropertiesAndNothingElse(Released released) {
        assertThat(Publication.types()).contains(released.type());
        assertThat(Compatibility.breaks(released.file("schema"), Contracts.schema(released.type())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("released")
    void whatWasPublishedThenFollowsTheSchemaOfNow(Released released) {
        for (var sample : SAMPLES) {
            assertThat(Contracts.faults(Contracts.schema(released.type()), released.file(sample)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("released")
    void whatIsPublishedNowFollowsTheSchemaOfThen(Released released) {
        for (var sample : SAMPLES) {
            assertThat(Contracts.faults(released.file("schema"), Contracts.sample(released.type(), sample)))
                    .isEmpty();
        }
    }
}
