package ec.hito.query;

import ec.hito.model.ActorId;
import ec.hito.model.ActorNature;
import ec.hito.model.ActorType;
import ec.hito.model.HealthRule;
import ec.hito.model.SecretariatCode;
import ec.hito.model.TerritoryId;
import ec.hito.model.TerritoryKind;
import ec.hito.model.stored.ActorRegistered;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.HealthRuleAdopted;
import ec.hito.model.stored.SecretariatRegistered;
import ec.hito.model.stored.SecretariatsMerged;
import ec.hito.model.stored.TerritoryRegistered;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What happens to a few initiatives, as command-service would let it happen, always the same for a seed: each is told by itself, entered late
 * at times, and the acts of all are recorded in a random order that keeps each one's own.
 */
final class RandomStories {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final List<String> OBJECTIVES = List.of("1.1", "1.2", "2.1", "2.3");
    private static final List<String> POLICIES = List.of("P01", "P02");
    private static final List<String> MECHANISMS = List.of("cooperation-agreement", "technical-roundtable");

    private final Random random;
    private int acts;
    private boolean merged;

    private RandomStories(long seed) {
        this.random = new Random(seed);
    }

    static List<DomainEvent> of(long seed, int initiatives, int acts) {
        var stories = new RandomStories(seed);
        stories.acts = acts;
        return stories.told(initiatives);
    }

    private List<DomainEvent> told(int initiatives) {
        var told = new ArrayList<DomainEvent>();
        told.add(RealPlan.adopted());
        told.addAll(catalogue());
        var left = new ArrayList<>(IntStream.rangeClosed(1, initiatives)
                .mapToObj(number -> (List<DomainEvent>) new ArrayList<>(story(number)))
                .toList());
        while (!left.isEmpty()) {
            var next = left.get(random.nextInt(left.size()));
            told.add(next.removeFirst());
            if (next.isEmpty()) {
                left.remove(next);
            }
            if (random.nextInt(80) == 0) {
                var rule = new HealthRule(20 + random.nextInt(20), random.nextInt(20), random.nextInt(100));
                told.add(new HealthRuleAdopted(RealPlan.plan().id(), rule, day(FIRST)));
            }
            if (!merged && random.nextInt(80) == 0) {
                merged = true;
                told.add(new SecretariatsMerged(secretariat(2), secretariat(1), "Reforma orgánica", day(FIRST)));
            }
        }
        return told;
    }

    /** Who leads, who is involved and where, in the stories. */
    private static List<DomainEvent> catalogue() {
        return IntStream.range(0, 3)
                .boxed()
                .flatMap(number -> Stream.<DomainEvent>of(
                        new SecretariatRegistered(secretariat(number), "Secretaría " + number, List.of(), FIRST),
                        new ActorRegistered(
                                actor(number), "Actor " + number, ActorType.CLUBS, ActorNature.OTHER, null, FIRST),
                        new TerritoryRegistered(
                                territory(number), "Parroquia " + number, TerritoryKind.PARISH, false, FIRST)))
                .toList();
    }

    private static SecretariatCode secretariat(int number) {
        return new SecretariatCode("s-" + number);
    }

    private static ActorId actor(int number) {
        return new ActorId(new UUID(7, number));
    }

    private static TerritoryId territory(int number) {
        return new TerritoryId(new UUID(8, number));
    }

    private List<DomainEvent> story(int number) {
        var since = FIRST.plusDays(random.nextInt(200));
        var objective = any(OBJECTIVES);
        var story = random.nextInt(5) == 0
                ? InitiativeStory.proposal(number, "Iniciativa " + number, since)
                        .serving(objective)
                : InitiativeStory.endorsed(number, "Iniciativa " + number, since)
                        .serving(objective);
        story.articulation(1, objective, "Articular").mechanism(1, 1, any(MECHANISMS));
        var life = new Life(story, since);
        for (int act = 0; act < acts; act++) {
            life.go();
        }
        return story.events();
    }

    /** One initiative, act by act; what belongs together goes forward in time, and what does not lies anywhere. */
    private final class Life {
        private final InitiativeStory story;
        private final LocalDate since;
        private final List<Planned> open = new ArrayList<>();
        private LocalDate turned;
        private LocalDate signed;
        private boolean suspended;
        private boolean isSigned;
        private int milestones;
        private int added;

        Life(InitiativeStory story, LocalDate since) {
            this.story = story;
            this.since = since;
            this.turned = since;
            this.signed = since;
        }

        private final class Planned {
            private final int number;
            private LocalDate latest = since;
            private int percent;

            Planned(int number) {
                this.number = number;
            }

            LocalDate next() {
                latest = day(latest);
                return latest;
            }
        }

        void go() {
            switch (random.nextInt(16)) {
                case 0, 1 -> plan();
                case 2 -> story.ledBy("s-" + random.nextInt(3), day(since));
                case 3 -> turn();
                case 4 -> sign();
                case 5 ->
                    story.serving(
                            any(OBJECTIVES),
                            day(since),
                            random.nextBoolean() ? new String[] {any(POLICIES)} : new String[0]);
                case 6 -> story.involving(actor(random.nextInt(3)), day(since));
                case 7 -> addAndUndo();
                case 8 -> story.releasing(actor(random.nextInt(3)), day(since));
                case 9 -> place();
                case 10 -> takePart();
                default -> work();
            }
        }

        private void takePart() {
            var secretariat = "s-" + random.nextInt(3);
            if (random.nextInt(3) == 0) {
                story.left(secretariat, day(since));
            } else {
                story.joined(secretariat, day(since));
            }
        }

        private void place() {
            var territories = IntStream.range(0, random.nextInt(3))
                    .mapToObj(RandomStories::territory)
                    .toArray(TerritoryId[]::new);
            story.placed(day(since), territories);
        }

        /** An import that added an articulation under a new objective, and its undoing. */
        private void addAndUndo() {
            var number = 2 + added++;
            story.serving("3.1").articulation(number, "3.1", "Sumar").mechanism(number, number, any(MECHANISMS));
            story.detached(number, since).articulationRevoked(number).notServing("3.1", since);
        }

        private void plan() {
            open.add(new Planned(++milestones));
            story.milestone(milestones, since.plusDays(random.nextInt(900)), 1 + random.nextInt(4));
        }

        private void turn() {
            turned = day(turned);
            if (suspended) {
                story.resumed(turned);
            } else {
                story.suspended(turned);
            }
            suspended = !suspended;
        }

        private void sign() {
            signed = day(signed);
            if (isSigned) {
                story.amended(1, signed, signed.plusDays(random.nextInt(200)));
            } else {
                var from = signed.plusDays(random.nextInt(30));
                story.signed(1, signed, from, random.nextBoolean() ? null : from.plusDays(random.nextInt(300)));
                isSigned = true;
            }
        }

        private void work() {
            if (open.isEmpty()) {
                plan();
                return;
            }
            var milestone = any(open);
            switch (random.nextInt(8)) {
                case 0 -> story.rescheduled(milestone.number, since.plusDays(random.nextInt(900)), milestone.next());
                case 1 -> story.reweighted(milestone.number, 1 + random.nextInt(4), milestone.next());
                case 2 -> {
                    open.remove(milestone);
                    story.cancelled(milestone.number, milestone.next());
                }
                case 3 -> {
                    open.remove(milestone);
                    story.achieved(milestone.number, milestone.next());
                    if (random.nextBoolean()) {
                        story.verified(milestone.number, milestone.next());
                    }
                }
                default -> {
                    milestone.percent = Math.min(99, milestone.percent + random.nextInt(30));
                    story.progress(milestone.number, milestone.percent, milestone.next());
                    if (random.nextInt(4) == 0) {
                        story.corrected(random.nextInt(100));
                    }
                }
            }
        }
    }

    /** Some day from {@code since} on, up to today. */
    private LocalDate day(LocalDate since) {
        var days = ChronoUnit.DAYS.between(since, QueryServiceTest.TODAY);
        return since.plusDays(random.nextInt((int) Math.min(days, 120) + 1));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
