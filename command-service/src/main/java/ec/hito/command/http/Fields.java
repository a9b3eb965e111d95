package ec.hito.command.http;

import ec.hito.command.decision.Fault;
import ec.hito.command.decision.Timing;
import ec.hito.command.text.Text;
import ec.hito.web.FieldFault;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one request and gathers all that is wrong with them, so that a person corrects a form once.
 * A value that is missing or wrong is read as nothing; {@link #whole} is reached only where none was.
 */
public final class Fields {
    private final LocalDate today;
    private final List<FieldFault> faults = new ArrayList<>();

    /** @param today in America/Guayaquil */
    public Fields(LocalDate today) {
        this.today = today;
    }

    public Optional<String> text(String field, @Nullable String value, Text kind) {
        return required(field, value).flatMap(given -> checked(field, given, kind));
    }

    public Optional<String> textIfGiven(String field, @Nullable String value, Text kind) {
        return Optional.ofNullable(value).flatMap(given -> checked(field, given, kind));
    }

    /** A code or an id; what {@code parse} refuses by an exception is the fault {@code code}. */
    public <T> Optional<T> value(String field, @Nullable String value, Function<String, T> parse, String code) {
        return required(field, value).flatMap(given -> parsed(field, given, parse, code));
    }

    public <T> Optional<T> valueIfGiven(String field, @Nullable String value, Function<String, T> parse, String code) {
        return Optional.ofNullable(value).flatMap(given -> parsed(field, given, parse, code));
    }

    /** A number within {@code range}. */
    public <T> Optional<T> number(
            String field, @Nullable BigDecimal value, NumberRange range, Function<BigDecimal, T> make) {
        return required(field, value).flatMap(given -> {
            var fault = range.fault(field, given);
            fault.ifPresent(faults::add);
            return fault.isPresent() ? Optional.empty() : Optional.of(make.apply(given));
        });
    }

    public Optional<LocalDate> day(String field, @Nullable String value) {
        return value(field, value, LocalDate::parse, "not-a-day");
    }

    /** When the act takes effect: today, unless another day is given. */
    public Optional<Timing> timing(@Nullable String effectiveOn) {
        return effectiveOn == null ? Optional.of(new Timing(today, today)) : timingRequired(effectiveOn);
    }

    public Optional<Timing> timingRequired(@Nullable String effectiveOn) {
        return day("effectiveOn", effectiveOn)
                .map(day -> new Timing(day, today))
                .filter(timing -> {
                    timing.refusal().ifPresent(refusal -> addAll(refusal.faults()));
                    return timing.refusal().isEmpty();
                });
    }

    /** Each element of a list by its path; a list that is not given is an empty one, and one of more than {@code most} is not read. */
    public <S, T> List<T> each(
            String field, @Nullable List<@Nullable S> values, int most, ElementReader<S, Optional<T>> reader) {
        var read = new ArrayList<T>();
        var given = values == null ? List.<@Nullable S>of() : values;
        if (given.size() > most) {
            fault(field, "too-many", most);
            return read;
        }
        for (int i = 0; i < given.size(); i++) {
            var path = field + "[" + i + "]";
            var value = given.get(i);
            required(path, value).flatMap(element -> reader.read(path, element)).ifPresent(read::add);
        }
        return read;
    }

    /** Reads one element of a list. */
    @FunctionalInterface
    public interface ElementReader<S, R> {
        R read(String path, S element);
    }

    public <T> Optional<T> required(String field, @Nullable T value) {
        if (value == null) {
            fault(field, "required");
        }
        return Optional.ofNullable(value);
    }

    public void fault(String field, String code, Object... arguments) {
        faults.add(FieldFault.of(field, code, arguments));
    }

    /**
     * What the fields make, once all of them are read.
     *
     * @throws ProblemException 400 {@code invalid} with all faults, if there are any
     */
    public <T> T whole(Supplier<T> made) {
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.invalid(faults));
        }
        return made.get();
    }

    private Optional<String> checked(String field, String given, Text kind) {
        var cleaned = kind.clean(given);
        var fault = kind.fault(field, cleaned);
        fault.ifPresent(found -> addAll(List.of(found)));
        return fault.isPresent() ? Optional.empty() : Optional.of(cleaned);
    }

    private <T> Optional<T> parsed(String field, String given, Function<String, T> parse, String code) {
        try {
            return Optional.of(parse.apply(given));
        } catch (IllegalArgumentException | DateTimeException _) {
            fault(field, code, given);
            return Optional.empty();
        }
    }

    private void addAll(List<Fault> found) {
        found.forEach(fault -> faults.add(new FieldFault(fault.field(), fault.code(), fault.arguments())));
    }
}
