/**
 * Who may do what: every act's permission stands in {@link ec.hito.command.authority.Permissions}, and nothing of it anywhere else.
 * Who acts is what the token says, never what the request says.
 */
@NullMarked
package ec.hito.command.authority;

import org.jspecify.annotations.NullMarked;
