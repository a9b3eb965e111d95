package ec.hito.query.acting;

import static ec.hito.query.acting.Input.Kind.DAY;
import static ec.hito.query.acting.Input.Kind.EVIDENCE;
import static ec.hito.query.acting.Input.Kind.LINE;
import static ec.hito.query.acting.Input.Kind.LINES;
import static ec.hito.query.acting.Input.Kind.MONTH;
import static ec.hito.query.acting.Input.Kind.NUMBER;
import static ec.hito.query.acting.Input.Kind.TEXT;

import ec.hito.query.acting.Subject.Of;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;

/** What can be done on a page: by one call of the write side each, with the fields that the contract names. */
public enum Act {
    PROPOSE(
            "proponer",
            Of.PLAN,
            Audience.PROPOSER,
            "",
            Input.of("name", LINE).needed(),
            types(),
            Input.of("description", TEXT),
            Input.choice("articulations[0].managementObjective").needed(),
            Input.of("articulations[0].objective", TEXT).needed()),
    DESCRIBE(
            "describir",
            Of.INITIATIVE,
            Audience.LEAD,
            HttpMethod.PATCH,
            "",
            true,
            Input.of("description", TEXT),
            Input.of("problem", TEXT),
            Input.of("expectedImpact", TEXT),
            Input.of("plannedFrom", DAY),
            Input.of("plannedTo", DAY),
            Input.of("approaches", LINES),
            Input.of("references", LINES)),
    PLAN_MILESTONE(
            "planificar-hito",
            Of.INITIATIVE,
            Audience.LEAD,
            "/milestones",
            Input.of("title", LINE).needed(),
            Input.of("dueOn", DAY).needed(),
            Input.of("weight", NUMBER).needed(),
            Input.of("deliverable", TEXT),
            Input.of("phase", LINE)),
    REPORT_SITUATION(
            "informar-situacion",
            Of.INITIATIVE,
            Audience.BODY,
            "/situation-reports",
            Input.of("period", MONTH).needed(),
            Input.choice("kind", "no-change", "obstacle", "explanation", "reply")
                    .needed(),
            Input.of("text", TEXT),
            Input.of("evidence", EVIDENCE)),
    OBSERVE(
            "observar",
            Of.INITIATIVE,
            Audience.MONITOR,
            "/situation-reports",
            Input.of("period", MONTH).needed(),
            Input.choice("kind", "observation").needed(),
            Input.of("text", TEXT).needed()),
    START("iniciar", Of.INITIATIVE, Audience.LEAD, "/start"),
    SUSPEND("suspender", Of.INITIATIVE, Audience.LEAD, "/suspension", reason()),
    RESUME("reanudar", Of.INITIATIVE, Audience.LEAD, "/resumption"),
    COMPLETE("concluir", Of.INITIATIVE, Audience.LEAD, "/completion"),
    CANCEL("cancelar", Of.INITIATIVE, Audience.LEAD, "/cancellation", reason()),
    ASSIGN_LEAD(
            "asignar-lider",
            Of.INITIATIVE,
            Audience.LEAD,
            HttpMethod.PUT,
            "/lead-secretariat",
            false,
            Input.choice("secretariat").needed()),
    ADD_PARTICIPANT(
            "sumar-participante",
            Of.INITIATIVE,
            Audience.LEAD,
            "/participants",
            Input.choice("secretariat").needed()),
    ENDORSE("aceptar", Of.PROPOSAL, Audience.PLANNING, "/endorsement"),
    DECLINE("no-aceptar", Of.PROPOSAL, Audience.PLANNING, "/declination", reason()),

    RECORD_PROGRESS(
            "registrar-avance",
            Of.MILESTONE,
            Audience.BODY,
            "/progress",
            Input.of("percent", NUMBER).needed(),
            Input.of("note", TEXT),
            Input.of("evidence", EVIDENCE)),
    ACHIEVE(
            "cumplir",
            Of.MILESTONE,
            Audience.LEAD,
            "/achievement",
            Input.of("note", TEXT),
            Input.of("evidence", EVIDENCE).needed()),
    CORRECT(
            "corregir",
            Of.MILESTONE,
            Audience.BODY,
            HttpMethod.POST,
            "/progress-correction",
            true,
            Input.choice("corrects").needed(),
            Input.of("percent", NUMBER).needed(),
            reason()),
    RESCHEDULE(
            "reprogramar",
            Of.MILESTONE,
            Audience.LEAD,
            HttpMethod.POST,
            "/reschedule",
            true,
            Input.of("dueOn", DAY).needed(),
            reason(),
            Input.of("authorisingOffice", LINE),
            Input.of("document", LINE)),
    REWEIGHT(
            "cambiar-peso",
            Of.MILESTONE,
            Audience.LEAD,
            HttpMethod.POST,
            "/reweight",
            true,
            Input.of("weight", NUMBER).needed(),
            reason(),
            Input.of("document", LINE)),
    CANCEL_MILESTONE(
            "cancelar-hito", Of.MILESTONE, Audience.LEAD, "/cancellation", reason(), Input.of("document", LINE)),
    VERIFY("verificar", Of.MILESTONE, Audience.MONITOR, "/verification"),
    RETURN(
            "devolver",
            Of.MILESTONE,
            Audience.MONITOR,
            "/return",
            Input.of("percent", NUMBER).needed(),
            reason()),

    ATTACH_MECHANISM(
            "agregar-mecanismo",
            Of.ARTICULATION,
            Audience.LEAD,
            "/mechanisms",
            Input.choice("type").needed(),
            Input.of("description", TEXT),
            Input.of("interventionLevel", LINE),
            Input.of("partners", LINES)),
    NEGOTIATE("negociar", Of.MECHANISM, Audience.LEAD, "/negotiation"),
    SIGN(
            "suscribir",
            Of.MECHANISM,
            Audience.LEAD,
            "/signature",
            Input.of("instrumentNumber", LINE).needed(),
            Input.of("signedOn", DAY),
            Input.of("validFrom", DAY).needed(),
            Input.of("validTo", DAY),
            Input.of("partners", LINES)),
    AMEND(
            "adenda",
            Of.MECHANISM,
            Audience.LEAD,
            "/amendment",
            Input.of("addendumNumber", LINE),
            Input.of("description", TEXT).needed(),
            Input.of("validTo", DAY),
            Input.of("partners", LINES)),
    TERMINATE("terminar", Of.MECHANISM, Audience.LEAD, "/termination", reason());

    /** Whom an act is offered to; who may do it is decided by the write side. */
    public enum Audience {
        PROPOSER,
        LEAD,
        /** The lead, and whoever takes part or carries out. */
        BODY,
        MONITOR,
        PLANNING
    }

    private final String slug;
    private final Of subject;
    private final Audience audience;
    private final HttpMethod method;
    private final String path;
    private final boolean overwrites;
    private final List<Input> inputs;

    Act(String slug, Of subject, Audience audience, String path, Input... inputs) {
        this(slug, subject, audience, HttpMethod.POST, path, false, inputs);
    }

    Act(
            String slug,
            Of subject,
            Audience audience,
            HttpMethod method,
            String path,
            boolean overwrites,
            Input... inputs) {
        this.slug = slug;
        this.subject = subject;
        this.audience = audience;
        this.method = method;
        this.path = path;
        this.overwrites = overwrites;
        this.inputs = Stream.concat(Stream.of(inputs), Stream.of(day(slug))).toList();
    }

    private static Input reason() {
        return Input.of("reason", TEXT).needed();
    }

    private static Input types() {
        return Input.choice("type", "plan", "programme", "project", "agreement", "coordination-space", "strategy");
    }

    /** The day on which it happened: today, unless said otherwise. */
    private static Input day(String slug) {
        var day = Input.of("effectiveOn", DAY);
        return slug.equals("cumplir") ? day.needed() : day;
    }

    /** As its address names it, if there is such an act. */
    public static Optional<Act> of(String slug) {
        return Arrays.stream(values()).filter(act -> act.slug.equals(slug)).findFirst();
    }

    public String slug() {
        return slug;
    }

    public Of subject() {
        return subject;
    }

    public Audience audience() {
        return audience;
    }

    HttpMethod method() {
        return method;
    }

    String path() {
        return path;
    }

    /** Whether it replaces what somebody set, so that it is decided on the version that the form was made from. */
    public boolean overwrites() {
        return overwrites;
    }

    public List<Input> inputs() {
        return inputs;
    }
}
