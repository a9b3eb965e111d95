package ec.hito.query.listing;

import ec.hito.model.SecretariatCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a read has to know before it reads {@code listed_initiative}; inside its transaction. */
public final class ListedInitiatives {
    private final JdbcClient jdbc;

    ListedInitiatives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the rows are of that day: not before the first batch, and not in the moments after midnight. */
    public boolean areOf(LocalDate day) {
        return jdbc.sql("select exists (select from listing where day = :day)")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** Whose initiatives the secretariat leads on a day: its own and those of what became part of it, or of what it became part of. */
    public List<SecretariatCode> leads(SecretariatCode secretariat, LocalDate day) {
        var successor = jdbc.sql("select successor from secretariat_successor(:day) where secretariat = :secretariat")
                .param("day", day)
                .param("secretariat", secretariat.value())
                .query((row, _) -> new SecretariatCode(row.getString(1)))
                .optional()
                .orElse(secretariat);
        var leads = new ArrayList<SecretariatCode>();
        leads.add(successor);
        jdbc.sql("select secretariat from secretariat_successor(:day) where successor = :successor")
                .param("day", day)
                .param("successor", successor.value())
                .query(row -> {
                    leads.add(new SecretariatCode(row.getString(1)));
                });
        return leads;
    }
}
