package ec.hito.query.export;

import ec.hito.query.reading.Moment;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Like every other answer: moment and licence first, then {@code items} with the columns in camel case. */
record JsonForm() implements Form {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public MediaType type() {
        return MediaType.APPLICATION_JSON;
    }

    @Override
    public Sheet begin(OutputStream out, Table table, About about) {
        var json = JSON.createGenerator(out);
        var names = table.headers().stream()
                .map(header -> NEXT_WORD
                        .matcher(header)
                        .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT)))
                .toList();
        json.writeStartObject();
        write(json, about.moment());
        json.writeStringProperty("licence", about.licence());
        if (about.simulated()) {
            json.writeBooleanProperty("simulated", true);
        }
        json.writeArrayPropertyStart("items");
        return new Sheet() {
            @Override
            public void row(@Nullable Object[] cells) {
                json.writeStartObject();
                for (int i = 0; i < cells.length; i++) {
                    json.writeName(names.get(i));
                    write(json, cells[i]);
                }
                json.writeEndObject();
            }

            @Override
            public void close() {
                json.writeEndArray();
                json.writeEndObject();
                json.close();
            }
        };
    }

    private static void write(JsonGenerator json, Moment moment) {
        var newest = moment.dataUpTo();
        json.writeStringProperty("asOf", moment.asOf().toString());
        json.writeNumberProperty("position", moment.position());
        json.writeName("dataUpTo");
        write(json, newest == null ? null : newest.toString());
        json.writeBooleanProperty("incomplete", moment.incomplete());
    }

    private static void write(JsonGenerator json, @Nullable Object cell) {
        switch (cell) {
            case null -> json.writeNull();
            case BigDecimal number -> json.writeNumber(number);
            case Number number -> json.writeNumber(number.longValue());
            case List<?> parts -> {
                json.writeStartArray();
                parts.forEach(part -> json.writeString(part.toString()));
                json.writeEndArray();
            }
            default -> json.writeString(cell.toString());
        }
    }
}
