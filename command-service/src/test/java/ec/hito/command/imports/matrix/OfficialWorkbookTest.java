package ec.hito.command.imports.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import ec.hito.command.OfficialData;
import ec.hito.command.imports.table.Table;
import ec.hito.command.imports.table.Workbooks;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.InitiativeRegistered;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** The city's matrix, saved as a workbook. */
class OfficialWorkbookTest {
    private static final byte[] WORKBOOK = Workbooks.of(CsvReader.builder().ofCsvRecord(Import.official()).stream()
            .map(CsvRecord::getFields)
            .toList());

    @Test
    void saysTheSameAsTheCsv() {
        assertThat(MatrixFile.of(Table.read(WORKBOOK)).rows())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("line")
                .isEqualTo(MatrixFile.of(Table.read(OfficialData.matrix())).rows());
    }

    @Test
    void bringsTheSameInitiativesAndArticulations() {
        var planned = Import.onNothing().planned(WORKBOOK, Import.FIRST);
        assertThat(planned.report().created()).isEqualTo(108);
        assertThat(planned.events())
                .filteredOn(InitiativeRegistered.class::isInstance)
                .hasSize(108);
        assertThat(planned.events())
                .filteredOn(ArticulationAdded.class::isInstance)
                .hasSize(129);
    }

    @Test
    void changesNothingAfterTheCsv() {
        assertThat(Import.onTheOfficialMatrix().planned(WORKBOOK, Import.LATER).events())
                .isEmpty();
    }

    @Test
    void decomposedAccentsChangeNothing() {
        var decomposed = Normalizer.normalize(Import.official(), Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(Import.official());
        assertThat(Import.onTheOfficialMatrix()
                        .planned(Import.bytes(decomposed), Import.LATER)
                        .events())
                .isEmpty();
    }
}
