package ec.hito.model.stored;

import ec.hito.model.SecretariatCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A secretariat bears another name from that day on; its code stays. */
public record SecretariatRenamed(
        SecretariatCode secretariat, String name, @Nullable String reason, LocalDate effectiveOn)
        implements SecretariatEvent {}
