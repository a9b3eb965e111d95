package ec.hito.local.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An initiative as those who work on it know it. */
final class Initiative {
    /** One of its mechanisms, with the articulation under which it stands. */
    record Mechanism(String articulation, String id, String type) {
        String path() {
            return "/articulations/" + articulation + "/mechanisms/" + id;
        }
    }

    private final String id;
    private final String code;
    private final Chance chance;
    private final List<String> objectives;
    private final List<Mechanism> mechanisms;
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<String> participants = new ArrayList<>();
    private final Manner manner;
    private String lead = "";
    private long version;
    private boolean over;
    private @Nullable LocalDate suspendedOn;
    private long daysLost;
    private @Nullable LocalDate stalledOn;

    Initiative(
            String id, String code, long version, List<String> objectives, List<Mechanism> mechanisms, Chance chance) {
        this.id = id;
        this.code = code;
        this.version = version;
        this.objectives = List.copyOf(objectives);
        this.mechanisms = List.copyOf(mechanisms);
        this.chance = chance;
        this.manner = Manner.of(chance);
    }

    String address() {
        return "/initiatives/" + id;
    }

    String code() {
        return code;
    }

    Chance chance() {
        return chance;
    }

    Manner manner() {
        return manner;
    }

    List<String> objectives() {
        return objectives;
    }

    List<Mechanism> mechanisms() {
        return mechanisms;
    }

    List<Milestone> milestones() {
        return milestones;
    }

    List<String> participants() {
        return participants;
    }

    /** Those that still count and are not reached. */
    List<Milestone> open() {
        return milestones.stream().filter(Milestone::isOpen).toList();
    }

    long version() {
        return version;
    }

    void isAt(long newVersion) {
        version = newVersion;
    }

    /** Code of the secretariat that leads; empty while none does. */
    String lead() {
        return lead;
    }

    void isLedBy(String secretariat) {
        lead = secretariat;
    }

    /** The account of whoever speaks for it. */
    String delegate() {
        return Office.delegateOf(lead);
    }

    /** Whether work may be recorded of it. */
    boolean isActive() {
        return !lead.isEmpty() && !over && suspendedOn == null;
    }

    boolean isSuspended() {
        return suspendedOn != null;
    }

    boolean isOver() {
        return over;
    }

    void ends() {
        over = true;
    }

    void stallsOn(LocalDate day) {
        stalledOn = day;
    }

    boolean hasStalledBy(LocalDate day) {
        return stalledOn != null && day.isAfter(stalledOn);
    }

    void suspendedOn(LocalDate day) {
        suspendedOn = day;
    }

    void resumedOn(LocalDate day) {
        if (suspendedOn != null) {
            daysLost += ChronoUnit.DAYS.between(suspendedOn, day);
            suspendedOn = null;
        }
    }

    /** The day by which as much was done as by that day, had work never stood still. */
    LocalDate worked(LocalDate day) {
        var until = stalledOn != null && day.isAfter(stalledOn) ? stalledOn : day;
        var lost = suspendedOn != null && until.isAfter(suspendedOn) ? ChronoUnit.DAYS.between(suspendedOn, until) : 0;
        return until.minusDays(daysLost + lost);
    }
}
