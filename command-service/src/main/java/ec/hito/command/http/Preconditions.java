package ec.hito.command.http;

import ec.hito.command.decision.Command;
import ec.hito.command.dispatch.Made;
import ec.hito.command.dispatch.Request;
import ec.hito.command.dispatch.RequestKey;
import ec.hito.web.FieldFault;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/** What the headers of a request ask for: that a stream be at the version its sender saw, and that it be carried out once at most. */
public record Preconditions(HttpServletRequest http) {
    public static final String KEY_HEADER = "Idempotency-Key";

    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");
    /** Visible ASCII: it is compared byte by byte, and must look the same in every log. */
    public static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    /** Of the request that this thread answers. */
    public static Preconditions current() {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return new Preconditions(attributes.getRequest());
    }

    /**
     * @throws ProblemException 428 {@code if-match-required} if the command overwrites and no version is named; 400 {@code invalid} if a
     *     header cannot be read
     */
    Request request(Made made, Command command) {
        var version = expectedVersion();
        if (version.isEmpty() && command.overwrites()) {
            throw new ProblemException(Problem.of(HttpStatus.PRECONDITION_REQUIRED, "if-match-required")
                    .at(HttpHeaders.IF_MATCH, "required"));
        }
        return new Request(made, key().orElse(null), version.orElse(null));
    }

    /** For one of several things that a request asks for: the same part of the same request is the same again. */
    Request request(int number, Object part, Made made) {
        var key = key().map(whole -> new RequestKey(
                whole.value() + "#" + number, RequestHash.of(JsonMapper.shared().writeValueAsBytes(part))));
        return new Request(made, key.orElse(null), null);
    }

    /**
     * For what does not honour them: better refused than passed over.
     *
     * @throws ProblemException 400 {@code not-available-yet} if one of the headers is there
     */
    public void refuse(String... headers) {
        for (var header : headers) {
            if (http.getHeader(header) != null) {
                throw new ProblemException(Problem.of(HttpStatus.BAD_REQUEST, "not-available-yet", header)
                        .at(header, "not-available-yet"));
            }
        }
    }

    /** The request's key, if it has one, where what is asked for is the address and a file. */
    public @Nullable RequestKey key(byte[] file) {
        var query = http.getQueryString();
        var address = http.getMethod() + " " + http.getRequestURI() + "?" + (query == null ? "" : query) + "\n";
        return read(KEY_HEADER, KEY, "not-a-key")
                .map(key -> new RequestKey(key.group(), RequestHash.of(address.getBytes(StandardCharsets.UTF_8), file)))
                .orElse(null);
    }

    private Optional<Long> expectedVersion() {
        return read(HttpHeaders.IF_MATCH, VERSION, "not-a-version").map(version -> Long.valueOf(version.group(1)));
    }

    private Optional<RequestKey> key() {
        return read(KEY_HEADER, KEY, "not-a-key").map(key -> new RequestKey(key.group(), KeptBody.hash(http)));
    }

    private Optional<Matcher> read(String header, Pattern shape, String fault) {
        return Optional.ofNullable(http.getHeader(header)).map(value -> {
            var read = shape.matcher(value);
            if (!read.matches()) {
                throw new ProblemException(Problem.invalid(List.of(FieldFault.of(header, fault))));
            }
            return read;
        });
    }
}
