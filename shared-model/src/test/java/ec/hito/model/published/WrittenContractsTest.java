package ec.hito.model.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is written from the schemas and samples is what they say. */
class WrittenContractsTest {
    @Test
    void theAsyncApiDocumentDescribesEveryPublishedType() throws IOException {
        assertWritten(Path.of("src/main/resources/contracts/asyncapi.json"), AsyncApiDocument.text());
    }

    @Test
    void thePageOfTheEventsTellsEveryPublishedType() throws IOException {
        assertWritten(Path.of("..", "docs", "events.md"), EventsPage.text());
    }

    private static void assertWritten(Path file, String text) throws IOException {
        if (Boolean.getBoolean("contracts.write")) {
            Files.writeString(file, text);
        }
        assertThat(file)
                .as("run this test with -Dcontracts.write=true to write it anew")
                .hasContent(text);
    }
}
