package ec.hito.model.published;

import java.time.LocalDate;

/**
 * That something happened which may not leave.
 *
 * @param because {@link #PROPOSAL}, {@link #UNRELEASED_EVIDENCE}; others may follow
 */
record Withheld(String because, LocalDate effectiveOn) {
    static final String PROPOSAL = "proposal";
    static final String UNRELEASED_EVIDENCE = "unreleased-evidence";
}
