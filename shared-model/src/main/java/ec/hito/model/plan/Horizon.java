package ec.hito.model.plan;

/** The calendar years a plan speaks for: its first, the last of its management challenges, the last of its long-term ones. */
public record Horizon(int from, int longTermTo, int managementTo) {}
