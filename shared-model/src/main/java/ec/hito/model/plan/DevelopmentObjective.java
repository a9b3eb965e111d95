package ec.hito.model.plan;

import ec.hito.model.DevelopmentObjectiveCode;

/** A long-term aim of the plan (objetivo de desarrollo). */
public record DevelopmentObjective(DevelopmentObjectiveCode code, String shortName, String text) {}
