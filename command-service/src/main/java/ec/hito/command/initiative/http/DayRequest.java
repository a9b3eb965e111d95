package ec.hito.command.initiative.http;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An act that says nothing but when it took effect. */
record DayRequest(@Schema(example = "2024-06-12") @Nullable String effectiveOn) {}
