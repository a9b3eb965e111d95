package ec.hito.command.imports.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import ec.hito.command.imports.Remark;
import ec.hito.web.FieldFault;
import ec.hito.web.ProblemTexts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A remark on a place in the file, in words. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RemarkAnswer(@Nullable Integer row, @Nullable String column, String code, String message) {

    static List<RemarkAnswer> all(List<Remark> remarks, ProblemTexts texts, Locale locale) {
        return remarks.stream().map(remark -> of(remark, texts, locale)).toList();
    }

    private static RemarkAnswer of(Remark remark, ProblemTexts texts, Locale locale) {
        var place = Objects.requireNonNullElse(remark.column(), "file");
        var message = texts.message(new FieldFault(place, remark.code(), remark.arguments()), locale);
        return new RemarkAnswer(remark.row(), remark.column(), remark.code(), message);
    }
}
