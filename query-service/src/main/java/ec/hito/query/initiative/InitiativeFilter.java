package ec.hito.query.initiative;

import ec.hito.model.ActorId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismType;
import ec.hito.model.PolicyId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.TerritoryId;
import ec.hito.query.figures.Gap;
import ec.hito.query.figures.Health;
import ec.hito.query.figures.Lifecycle;
import ec.hito.query.reading.PageSize;
import ec.hito.query.search.Words;
import ec.hito.web.FieldFault;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which initiatives are asked for, in which order, and how many.
 *
 * @param words beginnings of words that must all occur
 * @param after the place to go on from; from the start if null
 */
public record InitiativeFilter(
        @Nullable ManagementObjectiveCode objective,
        @Nullable PolicyId policy,
        @Nullable SecretariatCode secretariat,
        @Nullable Health health,
        @Nullable Lifecycle lifecycle,
        @Nullable MechanismType mechanism,
        @Nullable ActorId actor,
        @Nullable TerritoryId territory,
        @Nullable Gap gap,
        List<String> words,
        Sort sort,
        int limit,
        @Nullable Cursor after) {
    private static final PageSize SIZE = new PageSize(50, 200);
    /** No stored word holds a sign. */
    private static final String IN_NO_TEXT = "?";

    private static final int GREATEST_WORDS = 10;

    /** @throws ProblemException 400 {@code invalid}, naming every parameter that is wrong */
    public static InitiativeFilter of(InitiativeQuery query) {
        var parameters = new Parameters();
        var sort = parameters.read("sort", query.sort(), Sort::of, Sort.CODE);
        var filter = new InitiativeFilter(
                parameters.read("objective", query.objective(), ManagementObjectiveCode::new),
                parameters.read("policy", query.policy(), PolicyId::new),
                parameters.read("secretariat", query.secretariat(), SecretariatCode::new),
                parameters.read("health", query.health(), Health::of),
                parameters.read("lifecycle", query.lifecycle(), Lifecycle::of),
                parameters.read("mechanism", query.mechanism(), MechanismType::new),
                parameters.read("actor", query.actor(), ActorId::of),
                parameters.read("territory", query.territory(), TerritoryId::of),
                parameters.read("gap", query.gap(), Gap::of),
                parameters.words(query.q()),
                sort,
                parameters.limit(query.limit()),
                parameters.read("cursor", query.cursor(), text -> cursor(text, sort)));
        parameters.refuseFaults();
        return filter;
    }

    /** Those that a secretariat leads, as many as a page can hold. */
    public static InitiativeFilter ledBy(SecretariatCode secretariat) {
        return new InitiativeFilter(
                null, null, secretariat, null, null, null, null, null, null, List.of(), Sort.CODE, SIZE.most(), null);
    }

    InitiativeFilter inGreatPages() {
        return going(SIZE.most(), after);
    }

    /** What is asked for next once a page of it is there; empty if that is the last one. */
    Optional<InitiativeFilter> after(InitiativePage page) {
        return Optional.ofNullable(page.nextCursor()).map(cursor -> going(limit, Cursor.decode(cursor)));
    }

    private InitiativeFilter going(int limit, @Nullable Cursor after) {
        return new InitiativeFilter(
                objective,
                policy,
                secretariat,
                health,
                lifecycle,
                mechanism,
                actor,
                territory,
                gap,
                words,
                sort,
                limit,
                after);
    }

    private static Cursor cursor(String text, Sort sort) {
        var cursor = Cursor.decode(text);
        if (cursor.sort() != sort) {
            throw new IllegalArgumentException("a place in another order");
        }
        return cursor;
    }

    /** Reads parameters and gathers what is wrong with them. */
    private static final class Parameters {
        private final List<FieldFault> faults = new ArrayList<>();

        private <T> @Nullable T read(String name, @Nullable String text, Function<String, T> reader) {
            if (text == null) {
                return null;
            }
            try {
                return reader.apply(text.strip());
            } catch (IllegalArgumentException _) {
                faults.add(FieldFault.of(name, "unknown-reference", text));
                return null;
            }
        }

        private <T> T read(String name, @Nullable String text, Function<String, T> reader, T otherwise) {
            var read = read(name, text, reader);
            return read == null ? otherwise : read;
        }

        private int limit(@Nullable String text) {
            try {
                return SIZE.of(text);
            } catch (ProblemException wrong) {
                faults.addAll(wrong.problem().errors());
                return SIZE.usual();
            }
        }

        private List<String> words(@Nullable String text) {
            var words = text == null ? List.<String>of() : Words.of(text);
            if (words.size() > GREATEST_WORDS) {
                faults.add(FieldFault.of("q", "too-many-words", GREATEST_WORDS));
            }
            // What was asked for has no letter or digit: it is found nowhere, rather than everywhere.
            return words.isEmpty() && text != null && !text.isBlank() ? List.of(IN_NO_TEXT) : words;
        }

        private void refuseFaults() {
            if (!faults.isEmpty()) {
                throw new ProblemException(Problem.invalid(faults));
            }
        }
    }
}
