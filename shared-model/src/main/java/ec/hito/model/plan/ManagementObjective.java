package ec.hito.model.plan;

import ec.hito.model.DevelopmentObjectiveCode;
import ec.hito.model.ManagementObjectiveCode;

/** An aim of the administration (objetivo de gestión) under a development objective; initiatives serve these. */
public record ManagementObjective(
        ManagementObjectiveCode code, DevelopmentObjectiveCode developmentObjective, String text) {}
