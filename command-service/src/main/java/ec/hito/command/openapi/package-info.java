/**
 * What describes the service to other programs: the headers that acts take and give, the parts of an address, and an example of every call.
 * The examples are files, one for each call by its operation id; the tests send them as they stand.
 */
@NullMarked
package ec.hito.command.openapi;

import org.jspecify.annotations.NullMarked;
