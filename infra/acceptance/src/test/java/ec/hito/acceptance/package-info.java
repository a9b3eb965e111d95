/**
 * Tries Hito from outside, as it is started by a person: the process tree, the HTTP interfaces, the topics, the pages.
 * One running Hito serves all tests that do not stop it.
 */
@NullMarked
package ec.hito.acceptance;

import org.jspecify.annotations.NullMarked;
