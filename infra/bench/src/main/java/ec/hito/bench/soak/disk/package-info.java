/**
 * A disk that fills up to its last byte under acts and uploads, and is given room again.
 * What is refused meanwhile leaves nothing behind, and the services go on without being started anew.
 */
@NullMarked
package ec.hito.bench.soak.disk;

import org.jspecify.annotations.NullMarked;
