package ec.hito.model.stored;

import ec.hito.model.SecretariatCode;

/** What happens to a secretariat. */
public sealed interface SecretariatEvent extends DomainEvent
        permits SecretariatRegistered, SecretariatRenamed, SecretariatsMerged {
    SecretariatCode secretariat();

    @Override
    default StreamId streamId() {
        return StreamId.of(secretariat());
    }
}
