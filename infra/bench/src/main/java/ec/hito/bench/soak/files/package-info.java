/**
 * Files of evidence and of imports, handed in through services that are killed in the middle of it.
 * Afterwards every file that an act cites is there as it was handed in, every import is whole or absent, and nothing else is left.
 */
@NullMarked
package ec.hito.bench.soak.files;

import org.jspecify.annotations.NullMarked;
