package ec.hito.command.catalogue;

import ec.hito.model.plan.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The part of the plan's {@code vocabulary.json} that names mechanisms. */
record VocabularyFile(List<Entry> mechanismTypes) {
    /** A type with its normalised name and the spellings that occur. */
    record Entry(String code, String name, List<String> surfaceForms) {
        List<String> allNames() {
            return Stream.concat(Stream.of(name), surfaceForms.stream()).toList();
        }
    }

    static VocabularyFile read() {
        var json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (var file = Plan.class.getResourceAsStream("vocabulary.json")) {
            if (file == null) {
                throw new IllegalStateException("vocabulary.json is not beside " + Plan.class);
            }
            return json.readValue(file, VocabularyFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
