package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What those find who have not signed in. */
class SignedOutTest extends QueryServiceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/hoja",
                "/mis-iniciativas",
                "/por-verificar",
                "/propuestas",
                "/propuestas/nueva",
                "/importaciones"
            })
    void aPageToWorkOnSendsThemToSignInAndBackAgain(String path) {
        assertThat(http.get().uri(path))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/entrar?next=" + path.replace("/", "%2F"));
    }

    @Test
    void whatCannotBeSentAgainByAnAddressLeadsToTheOverview() {
        assertThat(http.post().uri("/importaciones/" + UUID.randomUUID()))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/entrar?next=%2F");
    }
}
