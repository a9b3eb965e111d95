package ec.hito.acceptance;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** {@code docs/problems.md} lists every problem that a client can meet, in the words in which it is answered. */
class ProblemListTest {
    private static final Path ROOT = Path.of(System.getProperty("hito.home"));
    private static final Path LIST = ROOT.resolve("docs/problems.md");
    private static final List<String> BUNDLES = List.of(
            "infra/web/src/main/resources/ec/hito/web/problems",
            "command-service/src/main/resources/ec/hito/command/problems",
            "query-service/src/main/resources/ec/hito/query/problems");

    private static final String TITLE = ".title";
    private static final String FIELD = "field.";

    private record Words(String spanish, String english) {}

    @Test
    void isWhatTheServicesSay() throws IOException {
        var list = list();
        if (Boolean.getBoolean("problems.write")) {
            Files.writeString(LIST, list);
        }
        assertThat(LIST)
                .as("run this test with -Dproblems.write=true to write it anew")
                .hasContent(list);
    }

    private static String list() throws IOException {
        var words = words();
        var problems = words.keySet().stream()
                .filter(key -> key.endsWith(TITLE))
                .map(key -> key.substring(0, key.length() - TITLE.length()))
                .map(code -> row(code, said(words, code + TITLE), said(words, code + ".detail")))
                .collect(joining());
        var faults = words.keySet().stream()
                .filter(key -> key.startsWith(FIELD))
                .map(key -> row(key.substring(FIELD.length()), said(words, key)))
                .collect(joining());
        return """
            # Problems

            What a request can be refused with: `application/problem+json` with a stable `code`, in Spanish or English by `Accept-Language`. `{0}`, `{1}`
            … stand for the values at hand. Written from the services' own words by `ProblemListTest`.

            ## Codes of problems
            | code | español | English |
            |---|---|---|
            %s
            ## Codes of fields, in `errors`
            | code | español | English |
            |---|---|---|
            %s\
            """.formatted(problems, faults);
    }

    private static Words said(TreeMap<String, Words> words, String key) {
        return Objects.requireNonNull(words.get(key), key);
    }

    private static TreeMap<String, Words> words() throws IOException {
        var words = new TreeMap<String, Words>();
        for (var bundle : BUNDLES) {
            var spanish = properties(bundle + "_es.properties");
            var english = properties(bundle + ".properties");
            for (var key : english.stringPropertyNames()) {
                words.put(key, new Words(plain(spanish.getProperty(key)), plain(english.getProperty(key))));
            }
        }
        return words;
    }

    /** The bundles are message formats, which write an apostrophe twice. */
    private static String plain(String format) {
        return format.replace("''", "'");
    }

    private static Properties properties(String path) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(ROOT.resolve(path))) {
            properties.load(reader);
        }
        return properties;
    }

    private static String row(String code, Words title, Words detail) {
        return "| `%s` | **%s.** %s | **%s.** %s |\n"
                .formatted(code, title.spanish(), detail.spanish(), title.english(), detail.english());
    }

    private static String row(String code, Words fault) {
        return "| `%s` | %s | %s |\n".formatted(code, fault.spanish(), fault.english());
    }
}
