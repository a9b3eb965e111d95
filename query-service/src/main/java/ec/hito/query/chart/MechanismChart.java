package ec.hito.query.chart;

import ec.hito.query.articulation.ArticulationView;
import ec.hito.query.articulation.MechanismView;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far mechanisms have come and for how long they are in force, one below the other.
 *
 * @param shown the day of which their stages are
 */
public record MechanismChart(TimeScale scale, LocalDate shown, List<Row> rows) {
    /**
     * @param attached where it stands that it was proposed; the others where they happened
     * @param term while it is in force; null if it is not signed
     */
    public record Row(
            MechanismView mechanism,
            String attached,
            @Nullable String negotiated,
            @Nullable String signed,
            @Nullable Term term,
            @Nullable String terminated) {}

    /** @param open whether it has no end, so that it goes on beyond the drawing */
    public record Term(String x, String width, boolean open) {}

    public static MechanismChart of(List<ArticulationView> articulations, LocalDate shown) {
        var mechanisms = articulations.stream()
                .flatMap(articulation -> articulation.mechanisms().stream())
                .toList();
        var days = mechanisms.stream().flatMap(MechanismChart::days);
        var scale = TimeScale.over(Stream.concat(days, Stream.of(shown)).toList());
        return new MechanismChart(
                scale,
                shown,
                mechanisms.stream().map(mechanism -> row(mechanism, scale)).toList());
    }

    /** Whether there is more to be seen than that they were proposed. */
    public boolean moves() {
        return rows.stream().anyMatch(row -> row.negotiated() != null || row.signed() != null);
    }

    private static Stream<LocalDate> days(MechanismView mechanism) {
        return Stream.of(
                        mechanism.attachedOn(),
                        mechanism.negotiatedOn(),
                        mechanism.signedOn(),
                        mechanism.validFrom(),
                        mechanism.validTo(),
                        mechanism.terminatedOn())
                .filter(Objects::nonNull);
    }

    private static Row row(MechanismView mechanism, TimeScale scale) {
        return new Row(
                mechanism,
                scale.x(mechanism.attachedOn()),
                place(mechanism.negotiatedOn(), scale),
                place(mechanism.signedOn(), scale),
                term(mechanism, scale),
                place(mechanism.terminatedOn(), scale));
    }

    private static @Nullable String place(@Nullable LocalDate day, TimeScale scale) {
        return day == null ? null : scale.x(day);
    }

    /** A termination ends it, whatever was agreed. */
    private static @Nullable Term term(MechanismView mechanism, TimeScale scale) {
        var from = mechanism.validFrom();
        if (from == null) {
            return null;
        }
        var end = mechanism.terminatedOn() == null ? mechanism.validTo() : mechanism.terminatedOn();
        return new Term(scale.x(from), scale.width(from, end == null ? scale.last() : end), end == null);
    }
}
