package ec.hito.command.evidence;

import ec.hito.model.Sha256;

/** The bytes that are kept are not those that were handed in, or are missing. */
public final class DamagedEvidence extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DamagedEvidence(Sha256 expected, String found) {
        super("the bytes of " + expected + " are not what was handed in: " + found);
    }
}
