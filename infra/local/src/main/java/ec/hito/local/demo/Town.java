package ec.hito.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where everything takes place.
 *
 * @param policies ids, by management objective
 * @param actors ids of those registered so far
 * @param territories ids of those registered so far
 */
record Town(
        Extent extent,
        Agenda agenda,
        Office office,
        List<Secretariat> secretariats,
        Map<String, List<String>> policies,
        List<String> actors,
        List<String> territories) {
    /** @param objectives that it proposed itself for in the plan */
    record Secretariat(String code, String name, List<String> objectives) {}

    Town(
            Extent extent,
            Agenda agenda,
            Office office,
            List<Secretariat> secretariats,
            Map<String, List<String>> policies) {
        this(extent, agenda, office, secretariats, policies, new ArrayList<>(), new ArrayList<>());
    }

    LocalDate today() {
        return agenda.today();
    }

    /** Chance of its own for a subject. */
    Chance chance(String subject) {
        return new Chance(extent.seed(), subject);
    }

    /** Those that may lead what serves the objective. */
    List<String> leadersFor(String objective) {
        return secretariats.stream()
                .filter(secretariat -> secretariat.objectives().contains(objective))
                .map(Secretariat::code)
                .toList();
    }

    /** Has it happened at an hour of a day so many days from today, as chance has it. */
    void in(Chance chance, int least, int most, Runnable what) {
        agenda.at(chance.officeHour(today().plusDays(chance.between(least, most))), what);
    }
}
