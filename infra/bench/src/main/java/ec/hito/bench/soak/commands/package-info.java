/**
 * Acts on initiatives by HTTP, many of them on the same ones and most of them under a key, while services and PostgreSQL are killed.
 * Whatever a client was told must stand in the log, once, and nothing else.
 */
@NullMarked
package ec.hito.bench.soak.commands;

import org.jspecify.annotations.NullMarked;
