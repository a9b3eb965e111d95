/**
 * Files that show that something happened: handed in, released to the public, withdrawn.
 * Holds the rules, and the borders to what keeps the bytes and to what the log says of them.
 */
@NullMarked
package ec.hito.command.evidence;

import org.jspecify.annotations.NullMarked;
