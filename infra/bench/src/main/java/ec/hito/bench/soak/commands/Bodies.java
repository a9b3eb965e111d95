package ec.hito.bench.soak.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What clients say in their requests, drawn at random. */
final class Bodies {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_DUE = LocalDate.of(2034, 1, 1);
    private static final int NAMES = 200;

    private final RandomGenerator random;

    Bodies(RandomGenerator random) {
        this.random = random;
    }

    /** Under one of so few names that two clients take the same at times. */
    String registration() {
        return """
            {"name": "Red de ciclovías, tramo %d", "leadSecretariat": "%s", "effectiveOn": "%s",
             "articulations": [{"managementObjective": "2.3", "objective": "Dar prioridad a quien va en bicicleta"}]}
            """.formatted(random.nextInt(NAMES), random.nextInt(4) == 0 ? "ambiente" : "movilidad", DAY);
    }

    String milestone() {
        return """
            {"title": "Hito %d", "dueOn": "%s", "weight": %d, "effectiveOn": "%s"}
            """.formatted(random.nextInt(1_000_000), due(), 1 + random.nextInt(5), DAY);
    }

    String progress() {
        return """
            {"percent": %d, "note": "%s", "effectiveOn": "%s"}
            """.formatted(percent(), word(), DAY);
    }

    String report() {
        return """
            {"period": "2025-06", "kind": "obstacle", "text": "%s", "effectiveOn": "%s"}
            """.formatted(word(), DAY);
    }

    String problem() {
        return """
            {"problem": "%s", "effectiveOn": "%s"}
            """.formatted(word(), DAY);
    }

    String reason() {
        return """
            {"reason": "%s", "effectiveOn": "%s"}
            """.formatted(word(), DAY);
    }

    String day() {
        return """
            {"effectiveOn": "%s"}
            """.formatted(DAY);
    }

    String reschedule() {
        return """
            {"dueOn": "%s", "reason": "%s", "effectiveOn": "%s"}
            """.formatted(due(), word(), DAY);
    }

    String reweight() {
        return """
            {"weight": %d.%04d, "reason": "%s", "effectiveOn": "%s"}
            """.formatted(1 + random.nextInt(999), 1 + random.nextInt(9_999), word(), DAY);
    }

    String achievement() {
        return """
            {"effectiveOn": "%s", "evidence": [{"url": "https://www.quito.gob.ec/actas/%d.pdf"}]}
            """.formatted(DAY, random.nextInt(1000));
    }

    /** Those that the items of a batch are about, one for each item; none where too little stands yet. */
    List<Target> chosen(Targets targets) {
        return IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(_ -> targets.any(random))
                .filter(Target::hasMilestones)
                .toList();
    }

    String batch(List<Target> targets) {
        return targets.stream()
                .map(target -> """
                    {"initiativeId": "%s", "milestoneId": "%s", "percent": %d, "note": "%s", "effectiveOn": "%s"}
                    """.formatted(target.id(), target.milestone(random), percent(), word(), DAY))
                .collect(Collectors.joining(",", "{\"items\": [", "]}"));
    }

    /** Small steps are refused often, since progress must not fall. */
    private int percent() {
        return random.nextInt(3) == 0 ? random.nextInt(101) : 40;
    }

    /** Of so many, as weights are, that hardly one comes again: what changes nothing is answered with the log's end, and is no act. */
    private LocalDate due() {
        return FIRST_DUE.plusDays(random.nextInt(20_000));
    }

    private String word() {
        return "Texto " + random.nextInt(1_000_000_000);
    }
}
