package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.command.text.Bounded;
import ec.hito.command.text.Text;
import ec.hito.model.InitiativeId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an initiative is about is set or changed. What is null stays as it was, and so does an empty list.
 *
 * @param approaches at most {@value #MOST_APPROACHES}
 * @param references legal or planning instruments, at most {@value #MOST_REFERENCES}
 */
public record DescribeInitiative(
        InitiativeId initiativeId,
        @Nullable String description,
        @Nullable String problem,
        @Nullable String expectedImpact,
        @Nullable LocalDate plannedFrom,
        @Nullable LocalDate plannedTo,
        List<String> approaches,
        List<String> references,
        Timing timing)
        implements InitiativeCommand {
    public static final LocalDate EARLIEST_PLANNED = LocalDate.of(1990, 1, 1);
    public static final LocalDate LATEST_PLANNED = LocalDate.of(2100, 12, 31);
    public static final int MOST_APPROACHES = 20;
    public static final int MOST_REFERENCES = 50;

    /** @throws IllegalArgumentException if a text has a fault or a list is too long */
    public DescribeInitiative {
        description = Text.DESCRIPTION.requireIfGiven(description);
        problem = Text.DESCRIPTION.requireIfGiven(problem);
        expectedImpact = Text.DESCRIPTION.requireIfGiven(expectedImpact);
        approaches = Bounded.copy(approaches, MOST_APPROACHES).stream()
                .map(Text.TITLE::require)
                .toList();
        references = Bounded.copy(references, MOST_REFERENCES).stream()
                .map(Text.NAME::require)
                .toList();
    }

    @Override
    public boolean overwrites() {
        return true;
    }
}
