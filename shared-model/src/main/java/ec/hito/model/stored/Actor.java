package ec.hito.model.stored;

import ec.hito.model.SecretariatCode;
import org.jspecify.annotations.Nullable;

/**
 * Who acted, without a name.
 *
 * @param subject opaque; the directory that maps it to a person is kept elsewhere and can forget
 * @param secretariat for which the person acted, if for one
 */
public record Actor(String subject, Role role, @Nullable SecretariatCode secretariat) {}
