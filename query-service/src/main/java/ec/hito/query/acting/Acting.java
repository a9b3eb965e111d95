package ec.hito.query.acting;

import java.util.ArrayList;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

/** Sends filled-in forms: first the files, then the act that cites them. */
public final class Acting {
    /**
     * Either it is recorded, or the form comes back with what is wrong and all that was typed.
     *
     * @param position of the log that contains it
     */
    public sealed interface Result {
        record Recorded(JsonNode answer, long position) implements Result {}

        record Again(Form form) implements Result {}
    }

    /** What became of files; those that were taken before one failed need not be sent again. */
    public sealed interface HandedIn {
        record All(List<Form.Upload> uploads) implements HandedIn {}

        record Failed(List<Form.Upload> uploads, Refusal why) implements HandedIn {}
    }

    private final WriteSide writeSide;
    private final Refusals words;

    Acting(WriteSide writeSide, Refusals words) {
        this.writeSide = writeSide;
        this.words = words;
    }

    /** @param files to be handed in with it; those that are empty were not chosen */
    public Result send(Act act, Subject subject, Form filledIn, List<MultipartFile> files) {
        var body = RequestBody.of(act.inputs(), filledIn, words);
        if (!body.errors().isEmpty()) {
            return new Result.Again(filledIn.refused(words.invalid(body.errors())));
        }
        return switch (handIn(filledIn.uploads(), files)) {
            case HandedIn.All(var uploads) -> send(act, subject, filledIn.with(uploads));
            case HandedIn.Failed(var uploads, var why) ->
                new Result.Again(filledIn.with(uploads).refused(why));
        };
    }

    /**
     * Hands in files; those that are empty were not chosen.
     *
     * @param before what was handed in already, and stays
     */
    public HandedIn handIn(List<Form.Upload> before, List<MultipartFile> files) {
        var uploads = new ArrayList<>(before);
        for (var file : files) {
            if (!file.isEmpty()) {
                var outcome = writeSide.handIn(file);
                if (!(outcome instanceof Outcome.Done done)) {
                    return new HandedIn.Failed(uploads, ofFile(outcome));
                }
                uploads.add(new Form.Upload(done.answer().path("uploadId").asString(), name(file)));
            }
        }
        return new HandedIn.All(uploads);
    }

    private Result send(Act act, Subject subject, Form form) {
        var outcome = writeSide.send(
                act.method(),
                subject.path() + act.path(),
                RequestBody.of(act.inputs(), form, words).json(),
                form.key(),
                act.overwrites() ? form.version() : null);
        return outcome instanceof Outcome.Done done
                ? new Result.Recorded(done.answer(), done.position())
                : new Result.Again(form.refused(words.of(outcome)));
    }

    /** What is wrong with a file stands at the field it was chosen in. */
    private Refusal ofFile(Outcome outcome) {
        var why = words.of(outcome);
        return outcome instanceof Outcome.Refused && why.errors().isEmpty()
                ? words.invalid(List.of(new Refusal.FieldError("evidence", why.code(), why.detail())))
                : why;
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null || name.isBlank() ? "?" : name;
    }
}
