package ec.hito.model.stored;

import com.fasterxml.jackson.annotation.JsonInclude;
import ec.hito.model.SecretariatCode;
import org.jspecify.annotations.Nullable;

/**
 * Who acted, without a name.
 *
 * @param subject opaque; the directory that maps it to a person is kept elsewhere and can forget
 * @param secretariat for which the person acted, if for one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Actor(String subject, Role role, @Nullable SecretariatCode secretariat) {}
