package ec.hito.query.export;

import ec.hito.model.MechanismType;
import ec.hito.model.plan.MatrixColumn;
import ec.hito.model.stored.MatrixEntry;
import ec.hito.model.stored.NamedInText;
import ec.hito.query.articulation.MechanismNames;
import ec.hito.query.initiative.InitiativeIds;
import ec.hito.query.reading.Moment;
import ec.hito.query.timeline.Listing;
import ec.hito.query.timeline.Listing.Listed;
import ec.hito.query.timeline.Past;
import ec.hito.query.timeline.Whole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The matrix as its files brought it in, whatever was corrected or reworded since: a row is an articulation. It is as long as the plan has entries. */
final class MatrixTable implements Table {
    private static final Map<MechanismType, String> NAMES = MechanismNames.ofThePlan();
    private static final NamedInText NOTHING = new NamedInText(null, null, null, null, null);

    private record Row(String initiativeKey, Listing listing) {
        static final Comparator<Row> ORDER = Comparator.comparing(
                Row::entry, Comparator.comparingInt(MatrixEntry::entry).thenComparingInt(MatrixEntry::articulationNo));

        MatrixEntry entry() {
            return listing.row();
        }
    }

    private final InitiativeIds initiatives;
    private final Past past;

    MatrixTable(InitiativeIds initiatives, Past past) {
        this.initiatives = initiatives;
        this.past = past;
    }

    @Override
    public String title() {
        return "Matriz";
    }

    @Override
    public List<String> headers() {
        return Stream.of(MatrixColumn.values()).map(MatrixColumn::header).toList();
    }

    @Override
    public void rows(Moment moment, Consumer<@Nullable Object[]> row) {
        var rows = new ArrayList<Row>();
        past.wholes(initiatives.imported(), moment, whole -> rows.addAll(rows(whole)));
        rows.stream().sorted(Row.ORDER).map(MatrixTable::cells).forEach(row);
    }

    private static List<Row> rows(Whole whole) {
        var registration = Objects.requireNonNull(whole.life().registration());
        var source = Objects.requireNonNull(registration.importedFrom());
        return whole.listings().stream()
                .map(listing -> new Row(source.initiativeKey(), listing))
                .toList();
    }

    private static @Nullable Object[] cells(Row row) {
        var entry = row.entry();
        var named = entry.namedInText() == null ? NOTHING : entry.namedInText();
        return Stream.of(MatrixColumn.values())
                .<@Nullable Object>map(column -> switch (column) {
                    case ENTRY -> entry.entry();
                    case INITIATIVE_KEY -> row.initiativeKey();
                    case MANAGEMENT_OBJECTIVE ->
                        row.listing().managementObjective().value();
                    case INITIATIVE -> entry.titleAsWritten();
                    case ARTICULATION_NO -> entry.articulationNo();
                    case ARTICULATION_OBJECTIVE -> row.listing().objective();
                    case MECHANISMS -> mechanisms(row.listing());
                    case MECHANISMS_AS_WRITTEN -> entry.mechanismsAsWritten();
                    case EXECUTING_AGENCY -> named.executingAgency();
                    case PROMOTING_AGENCY -> named.promotingAgency();
                    case INITIATIVE_TYPE -> named.type();
                    case ACTORS_NAMED -> named.actors();
                    case PLACES_NAMED -> named.places();
                    case SOURCE_LINES -> entry.sourceLines();
                    case ANOMALIES -> entry.anomalies();
                })
                .toArray();
    }

    /**
     * A mechanism that the newest file no longer has and that stays since it was signed is told by its spelling: the printed cell lacks it.
     */
    private static List<String> mechanisms(Listing listing) {
        var printed = Objects.requireNonNullElse(listing.row().mechanismsAsWritten(), "");
        return listing.mechanisms().stream()
                .filter(one -> one.asWritten() == null || printed.contains(one.asWritten()))
                .map(MatrixTable::name)
                .toList();
    }

    private static String name(Listed mechanism) {
        var type = mechanism.type();
        return mechanism.description() == null ? NAMES.getOrDefault(type, type.value()) : mechanism.description();
    }
}
