/**
 * What the HTTP edges of both services share: problem details, strict JSON, limits, the business day.
 * It knows nothing of plans and initiatives; a service adds its own codes and their texts.
 */
@NullMarked
package ec.hito.web;

import org.jspecify.annotations.NullMarked;
