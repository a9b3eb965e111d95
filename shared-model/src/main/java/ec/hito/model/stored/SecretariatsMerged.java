package ec.hito.model.stored;

import ec.hito.model.SecretariatCode;
import java.time.LocalDate;

/**
 * A secretariat became part of another one. What it did before stays its own; what it was in charge of from that day on is its successor's.
 *
 * @param secretariat the one that no longer acts
 * @param into its successor
 */
public record SecretariatsMerged(
        SecretariatCode secretariat, SecretariatCode into, String reason, LocalDate effectiveOn)
        implements SecretariatEvent {}
