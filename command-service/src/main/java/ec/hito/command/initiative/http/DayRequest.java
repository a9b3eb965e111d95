package ec.hito.command.initiative.http;

import org.jspecify.annotations.Nullable;

/** An act that says nothing but when it took effect. */
record DayRequest(@Nullable String effectiveOn) {}
