package ec.hito.query.initiative;

import ec.hito.model.SecretariatCode;
import ec.hito.query.reading.PageSize;
import ec.hito.web.ProblemException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which initiatives are asked for, in which order, and how many.
 *
 * @param after the place to go on from; from the start if null
 */
public record InitiativeFilter(
        Criteria criteria, Sort sort, int limit, @Nullable Cursor after) {
    static final PageSize SIZE = new PageSize(50, 200);

    /** @throws ProblemException 400 {@code invalid}, naming every parameter that is wrong */
    public static InitiativeFilter of(InitiativeQuery query) {
        var parameters = new Parameters();
        var sort = parameters.read("sort", query.sort(), Sort::of, Sort.CODE);
        var filter = new InitiativeFilter(
                Criteria.of(query, parameters),
                sort,
                parameters.limit(query.limit()),
                parameters.read("cursor", query.cursor(), text -> cursor(text, sort)));
        parameters.refuseFaults();
        return filter;
    }

    /** Those that a secretariat leads, as many as a page can hold. */
    public static InitiativeFilter ledBy(SecretariatCode secretariat) {
        return new InitiativeFilter(Criteria.ledBy(secretariat), Sort.CODE, SIZE.most(), null);
    }

    InitiativeFilter inGreatPages() {
        return new InitiativeFilter(criteria, sort, SIZE.most(), after);
    }

    /** What is asked for next once a page of it is there; empty if that is the last one. */
    Optional<InitiativeFilter> after(InitiativePage page) {
        return Optional.ofNullable(page.nextCursor())
                .map(cursor -> new InitiativeFilter(criteria, sort, limit, Cursor.decode(cursor)));
    }

    private static Cursor cursor(String text, Sort sort) {
        var cursor = Cursor.decode(text);
        if (cursor.sort() != sort) {
            throw new IllegalArgumentException("a place in another order");
        }
        return cursor;
    }
}
