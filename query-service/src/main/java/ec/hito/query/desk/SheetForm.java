package ec.hito.query.desk;

import ec.hito.query.acting.Form;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** What a browser sends of a sheet: the names of a row's fields end in a dot and the milestone's id. */
record SheetForm(MultipartHttpServletRequest request) {
    /** Which button was pressed: a row's id, or one of these. */
    static final String ALL = "all";

    static final String SHARED = "shared";

    String pressed() {
        return Objects.requireNonNullElse(request.getParameter("save"), ALL);
    }

    /** What is typed in a row. */
    Form of(String id) {
        var suffix = "." + id;
        var typed = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.endsWith(suffix)) {
                typed.put(name.substring(0, name.length() - suffix.length()), values[0]);
            }
        });
        return new Form(typed, uploads(id), Form.key(typed.get("key")), null, null);
    }

    /** Files that were handed in before. */
    List<Form.Upload> uploads(String id) {
        var kept = request.getParameterValues("upload." + id);
        return kept == null ? List.of() : Form.Upload.all(Arrays.asList(kept));
    }

    /** Files that are chosen now. */
    List<MultipartFile> files(String id) {
        return request.getFiles("files." + id);
    }

    static Form empty() {
        return typed(Map.of());
    }

    static Form typed(Map<String, String> values) {
        return new Form(values, List.of(), UUID.randomUUID(), null, null);
    }

    static List<Form.Upload> both(List<Form.Upload> some, List<Form.Upload> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
