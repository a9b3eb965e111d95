/**
 * What both services' OpenAPI descriptions share: the problems that a call may be answered with, and which parts of an answer are always there.
 * What is said here follows from how the edge works; what a single call adds is said at the call, by {@link ec.hito.web.openapi.MayAnswer}.
 */
@NullMarked
package ec.hito.web.openapi;

import org.jspecify.annotations.NullMarked;
