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

/**
 * Holds today's contracts against those of every earlier release: what {@code contracts/events} and {@code contracts/state} held is kept as it was
 * released.
 */
class ReleasedContractsTest {
    private static final Path RELEASES = Path.of("src/test/resources/releases");

    /** A type of event or of state as it was released. */
    private record Released(Path folder) {
        JsonNode file(String name) {
            return Contracts.JSON.readTree(folder.resolve(name + ".json"));
        }

        /** The same as it stands now; fails if the type is gone. */
        JsonNode now(String name) {
            var withoutRelease = RELEASES.relativize(folder);
            return Contracts.resource(
                    "/contracts/%s/%s.json".formatted(withoutRelease.subpath(1, withoutRelease.getNameCount()), name));
        }

        @Override
        public String toString() {
            return RELEASES.relativize(folder).toString();
        }
    }

    static Stream<Released> released() throws IOException {
        try (var folders =
                Files.find(RELEASES, 3, (path, _) -> RELEASES.relativize(path).getNameCount() == 3)) {
            return folders.sorted().map(Released::new).toList().stream();
        }
    }

    @Test
    void thereIsAReleaseToCompareWith() throws IOException {
        assertThat(released()).hasSizeGreaterThan(50);
        assertThat(released()).extracting(Released::toString).contains("0.1/state/initiative.v1");
    }

    @ParameterizedTest
    @MethodSource("released")
    void aSchemaGainsOptionalPropertiesAndNothingElse(Released released) {
        assertThat(Compatibility.breaks(released.file("schema"), released.now("schema")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("released")
    void whatWasPublishedThenFollowsTheSchemaOfNow(Released released) {
        for (var sample : SAMPLES) {
            assertThat(Contracts.faults(released.now("schema"), released.file(sample)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("released")
    void whatIsPublishedNowFollowsTheSchemaOfThen(Released released) {
        for (var sample : SAMPLES) {
            assertThat(Contracts.faults(released.file("schema"), released.now(sample)))
                    .isEmpty();
        }
    }
}
