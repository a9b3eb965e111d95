package ec.hito.local.demo;

import ec.hito.local.seed.Progress;
import ec.hito.local.seed.Seed;
import ec.hito.local.services.Addresses;
import java.nio.file.Path;
import java.time.YearMonth;

/** Fills an empty store: the real plan and its matrix first, then months of simulated work. */
public final class Demo {
    private final Addresses addresses;
    private final Extent extent;
    private final Progress progress;

    public Demo(Addresses addresses, Extent extent, Progress progress) {
        this.addresses = addresses;
        this.extent = extent;
        this.progress = progress;
    }

    /**
     * Fills the store and waits until the pages show it.
     *
     * @param seeded file that stands once the plan is loaded
     * @throws ec.hito.local.process.LaunchFailure if the store is not an empty one
     */
    public void fill(Path seeded) {
        var agenda = new Agenda(extent);
        try (var clock = SimulatedClock.begin(addresses.postgres(), extent.begin());
                var office = new Office(addresses, agenda, clock)) {
            var seed = new Seed(addresses, progress);
            seed.load(seeded);
            begin(agenda, office);
            agenda.run();
            clock.end();
            progress.step("simulated: %d acts, %d more were refused by a rule; the log ends at position %d"
                    .formatted(office.done(), office.refused(), office.position()));
            seed.awaitPosition(office.api(Office.PLANNING), office.position());
        }
    }

    private void begin(Agenda agenda, Office office) {
        var known = new KnownPlan(office);
        var town = new Town(extent, agenda, office, KnownPlan.secretariats(), known.policies());
        var lives = new Lives(town);
        var schedules = new Schedules(town, new Achievements(town, lives), new Terms(town), new Reports(town));
        var beginnings = new Beginnings(town, schedules, new Mechanisms(town), lives);
        new Surroundings(town).begin();
        known.initiatives(town).forEach(beginnings::begin);
        new Proposals(town, beginnings).begin();
        new Rules(town).begin();
        tellMonths(agenda, office);
    }

    private void tellMonths(Agenda agenda, Office office) {
        for (var month = YearMonth.from(extent.first());
                !month.isAfter(YearMonth.from(extent.last()));
                month = month.plusMonths(1)) {
            var told = month;
            agenda.at(
                    month.atEndOfMonth().atTime(19, 0),
                    () -> progress.step("simulated up to the end of " + told + ": " + office.done() + " acts"));
        }
    }
}
