package ec.hito.query.timeline;

import ec.hito.query.figures.Health;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an initiative stands from a day on, until another standing follows.
 *
 * @param standing empty for what is not registered or not endorsed; its health is by the first rule
 * @param healths by each of the rules asked for; null for what is suspended or has ended
 */
public record StandingFrom(LocalDate day, Optional<Standing> standing, List<@Nullable Health> healths) {}
