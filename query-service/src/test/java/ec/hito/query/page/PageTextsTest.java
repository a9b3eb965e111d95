package ec.hito.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.dom.DOMBuilderMarkupHandler;
import org.attoparser.dom.Element;
import org.attoparser.dom.INestableNode;
import org.attoparser.dom.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** That the pages can be read in both languages. */
class PageTextsTest {
    /** Names that are the same in both. */
    private static final Set<String> NAMES = Set.of("Hito", "JSON", "English", "Español");

    @Test
    void everyTextIsInBothLanguages() {
        assertThat(texts("messages_es.properties").keySet())
                .containsExactlyInAnyOrderElementsOf(
                        texts("messages.properties").keySet());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateSaysSomethingInOneLanguageOnly(Resource template) throws IOException, ParseException {
        assertThat(saidByItself(document(template)))
                .as(template.getFilename())
                .allMatch(text -> NAMES.contains(text) || text.chars().noneMatch(Character::isLetter));
    }

    static Resource[] templates() throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath:templates/**/*.html");
    }

    private static INestableNode document(Resource template) throws IOException, ParseException {
        var document = new DOMBuilderMarkupHandler();
        new MarkupParser(ParseConfiguration.htmlConfiguration())
                .parse(new StringReader(template.getContentAsString(StandardCharsets.UTF_8)), document);
        return document.getDocument();
    }

    /** The texts that nothing takes the place of. */
    private static Stream<String> saidByItself(INestableNode node) {
        return node.getChildren().stream().flatMap(child -> switch (child) {
            case Text text -> Stream.of(text.getContent().strip());
            case Element element -> isReplaced(element) ? Stream.empty() : inside(element);
            default -> Stream.empty();
        });
    }

    private static Stream<String> inside(Element element) {
        return Stream.concat(
                Stream.of("aria-label", "placeholder", "title", "alt", "data-label")
                        .filter(attribute -> !element.hasAttribute("th:" + attribute))
                        .map(element::getAttributeValue)
                        .filter(value -> value != null),
                saidByItself(element));
    }

    private static boolean isReplaced(Element element) {
        return Stream.of("th:text", "th:replace").anyMatch(element::hasAttribute)
                && !element.elementNameMatches("html");
    }

    private static Map<Object, Object> texts(String file) {
        var texts = new Properties();
        try (var in = new ClassPathResource(file).getInputStream()) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
