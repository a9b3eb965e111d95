package ec.hito.query.acting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a filled-in form says, as the write side takes it. An empty field says nothing. */
final class RequestBody {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}([.,]\\d{1,6})?");
    private static final Pattern IN_LIST = Pattern.compile("(\\w+)\\[0]");

    private final Map<String, Object> json = new LinkedHashMap<>();
    private final List<Refusal.FieldError> errors = new ArrayList<>();
    private final Refusals words;

    private RequestBody(Refusals words) {
        this.words = words;
    }

    static RequestBody of(List<Input> inputs, Form form, Refusals words) {
        var body = new RequestBody(words);
        inputs.forEach(input -> body.add(input, form));
        return body;
    }

    /** What could not even be sent. */
    List<Refusal.FieldError> errors() {
        return errors;
    }

    Map<String, Object> json() {
        return json;
    }

    private void add(Input input, Form form) {
        var value = form.value(input.name()).strip();
        if (input.kind() == Input.Kind.EVIDENCE) {
            addEvidence(input, value, form.uploads());
        } else if (!value.isEmpty()) {
            switch (input.kind()) {
                case NUMBER -> addNumber(input, value);
                case LINES -> put(input.name(), lines(value));
                default -> put(input.name(), value.replace("\r\n", "\n"));
            }
        }
    }

    private void addEvidence(Input input, String links, List<Form.Upload> uploads) {
        var evidence = Stream.concat(
                        uploads.stream().map(upload -> Map.of("uploadId", upload.id())),
                        lines(links).stream().map(link -> Map.of("url", link)))
                .toList();
        if (!evidence.isEmpty()) {
            put(input.name(), evidence);
        }
    }

    /** People write the comma that they were taught. */
    private void addNumber(Input input, String value) {
        if (NUMBER.matcher(value).matches()) {
            put(input.name(), new BigDecimal(value.replace(',', '.')));
        } else {
            errors.add(words.fault(input.name(), "not-a-number"));
        }
    }

    private static List<String> lines(String value) {
        return value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** At its path: {@code a}, or {@code a[0].b} for the first of a list. */
    @SuppressWarnings("unchecked")
    private void put(String path, Object value) {
        var at = json;
        var steps = path.split("\\.");
        for (int step = 0; step < steps.length - 1; step++) {
            var list = IN_LIST.matcher(steps[step]);
            if (!list.matches()) {
                throw new IllegalArgumentException(path);
            }
            at = (Map<String, Object>) ((List<Object>)
                            at.computeIfAbsent(list.group(1), _ -> List.of(new LinkedHashMap<String, Object>())))
                    .getFirst();
        }
        at.put(steps[steps.length - 1], value);
    }
}
