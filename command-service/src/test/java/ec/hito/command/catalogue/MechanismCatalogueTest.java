package ec.hito.command.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.model.MechanismType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MechanismCatalogueTest {
    private final MechanismCatalogue catalogue = MechanismCatalogue.ofThePlan();

    @ParameterizedTest
    @CsvSource({
        "Convenio, cooperation-agreement",
        "CONVENIOS, cooperation-agreement",
        "alianza estrategica, strategic-alliance",
        "Alianzas Público Privadas, public-private-partnership",
        "acuerdos., accord",
        "Otros, other"
    })
    void findsATypeByAnyOfItsNames(String name, String type) {
        assertThat(catalogue.named(name)).contains(new MechanismType(type));
    }

    @Test
    void doesNotGuess() {
        assertThat(catalogue.named("Memorando")).isEmpty();
    }

    @Test
    void ofOverlappingNamesTheLongestCounts() {
        assertThat(catalogue.mentionsIn("Convenios Convenios de delegación Acuerdos"))
                .extracting(Mention::words)
                .containsExactly("Convenios", "Convenios de delegación", "Acuerdos");
    }

    @Test
    void aNameInsideAWordIsNone() {
        assertThat(catalogue.mentionsIn("Reconvenios Contratos")).isEmpty();
    }

    @Test
    void readsThePartnerOutOfAName() {
        var mention = catalogue
                .mentionsIn("Mancomunidades con Gobiernos Autónomos Descentralizados Circunvecinos")
                .getFirst();
        assertThat(mention.type()).isEqualTo(new MechanismType("commonwealth"));
        assertThat(mention.partner()).contains("Gobiernos Autónomos Descentralizados Circunvecinos");
    }
}
