package ec.hito.command.initiative;

import static ec.hito.command.initiative.World.INITIATIVE;

import ec.hito.command.decision.Timing;
import ec.hito.model.ReportId;
import ec.hito.model.SituationKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Random commands about the initiative as a whole. */
final class RandomLife {
    private static final String REASON = "Falta el informe";

    private final RandomParts parts;

    RandomLife(RandomParts parts) {
        this.parts = parts;
    }

    RandomCommands.Kinds kinds() {
        var kinds = new RandomCommands.Kinds();
        kinds.put(RegisterInitiative.class, this::register);
        kinds.put(EndorseInitiative.class, timing -> new EndorseInitiative(INITIATIVE, timing));
        kinds.put(DeclineInitiative.class, timing -> new DeclineInitiative(INITIATIVE, REASON, timing));
        kinds.put(StartInitiative.class, timing -> new StartInitiative(INITIATIVE, timing));
        kinds.put(SuspendInitiative.class, timing -> new SuspendInitiative(INITIATIVE, REASON, timing));
        kinds.put(ResumeInitiative.class, timing -> new ResumeInitiative(INITIATIVE, timing));
        kinds.put(CompleteInitiative.class, timing -> new CompleteInitiative(INITIATIVE, timing));
        kinds.put(CancelInitiative.class, timing -> new CancelInitiative(INITIATIVE, REASON, timing));
        kinds.put(DescribeInitiative.class, this::describe);
        kinds.put(
                AssignLeadSecretariat.class,
                timing -> new AssignLeadSecretariat(INITIATIVE, parts.secretariat(), timing));
        kinds.put(AddParticipant.class, timing -> new AddParticipant(INITIATIVE, parts.secretariat(), timing));
        kinds.put(RemoveParticipant.class, timing -> new RemoveParticipant(INITIATIVE, parts.secretariat(), timing));
        kinds.put(NameAgency.class, this::nameAgency);
        kinds.put(ReportSituation.class, this::report);
        return kinds;
    }

    private RegisterInitiative register(Timing timing) {
        return new RegisterInitiative(
                INITIATIVE,
                World.CODE,
                "Red de ciclovías",
                null,
                parts.maybe(30, () -> "Una red"),
                parts.maybe(40, parts::secretariat),
                IntStream.rangeClosed(0, parts.below(2))
                        .mapToObj(_ -> parts.newArticulation())
                        .toList(),
                parts.in100(40),
                timing);
    }

    private DescribeInitiative describe(Timing timing) {
        return new DescribeInitiative(
                INITIATIVE,
                parts.maybe(10, () -> "Una red"),
                null,
                parts.maybe(10, () -> "Más viajes"),
                planned(),
                planned(),
                parts.in100(10) ? List.of("Género") : List.of(),
                parts.in100(10) ? List.of("Ordenanza 1") : List.of(),
                timing);
    }

    private @Nullable LocalDate planned() {
        return parts.maybe(
                45,
                () -> LocalDate.parse(parts.oneOf(List.of(
                        "2024-06-01",
                        "2024-07-01",
                        "2024-08-01",
                        "2024-09-01",
                        "2024-10-01",
                        "2024-11-01",
                        "1989-12-31",
                        "2101-01-01"))));
    }

    private NameAgency nameAgency(Timing timing) {
        var role = parts.oneOf(List.of(Agency.Role.EXECUTING, Agency.Role.PROMOTING));
        var agency = parts.in100(60)
                ? new Agency(parts.secretariat(), parts.maybe(30, () -> "La EPMMOP"))
                : new Agency(null, parts.oneOf(List.of("La EPMMOP", "La EMASEO")));
        return new NameAgency(INITIATIVE, role, agency, timing);
    }

    private ReportSituation report(Timing timing) {
        var evidence = parts.evidence(20);
        var month = YearMonth.from(timing.effectiveOn());
        return new ReportSituation(
                INITIATIVE,
                new ReportId(parts.fresh()),
                parts.in100(5) ? YearMonth.of(1989, 12) : month.plusMonths(parts.oneOf(List.of(-1, 0, 0, 1))),
                parts.oneOf(List.of(SituationKind.values())),
                parts.maybe(70, () -> "Falta el permiso"),
                evidence,
                parts.unusable(evidence),
                timing);
    }
}
