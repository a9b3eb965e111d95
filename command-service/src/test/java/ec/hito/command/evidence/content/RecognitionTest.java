package ec.hito.command.evidence.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ec.hito.command.evidence.SampleFiles;
import ec.hito.model.FileType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecognitionTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> taken() {
        return Stream.of(
                arguments(FileType.PDF, SampleFiles.pdf("acta")),
                arguments(FileType.JPEG, SampleFiles.jpeg()),
                arguments(FileType.PNG, SampleFiles.png()),
                arguments(FileType.XLSX, SampleFiles.xlsx()),
                arguments(FileType.DOCX, SampleFiles.docx()),
                arguments(FileType.ODT, SampleFiles.odt()));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("a program", SampleFiles.exe()),
                arguments("a text", "%PD".getBytes()),
                arguments("a spreadsheet with macros", SampleFiles.xlsm()),
                arguments("a document that hides its macros", SampleFiles.docxWithHiddenMacros()),
                arguments("an OpenDocument text with macros", SampleFiles.odtWithMacros()),
                arguments("slides", SampleFiles.pptx()),
                arguments("an OpenDocument spreadsheet", SampleFiles.ods()),
                arguments("an archive", SampleFiles.zipOfNothingKnown()),
                arguments("a document with entities", SampleFiles.docxWithEntities()),
                arguments("a document that is cut off", SampleFiles.cutOff(SampleFiles.docx())),
                arguments("a spreadsheet that is cut off", SampleFiles.cutOff(SampleFiles.xlsx())));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void tellsWhatIsTakenByItsContent(FileType type, byte[] bytes) throws IOException {
        assertThat(recognised(bytes)).contains(type);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void knowsNothingElse(String what, byte[] bytes) throws IOException {
        assertThat(recognised(bytes)).as(what).isEmpty();
    }

    /** Under a name that says another thing. */
    private Optional<FileType> recognised(byte[] bytes) throws IOException {
        return Recognition.of(Files.write(folder.resolve("informe.pdf.exe"), bytes));
    }
}
