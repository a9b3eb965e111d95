package ec.hito.bench.soak;

import ec.hito.bench.UsageFailure;
import ec.hito.bench.soak.commands.CommandSoak;
import ec.hito.bench.soak.disk.DiskSoak;
import ec.hito.bench.soak.files.FileSoak;
import ec.hito.bench.soak.log.LogSoak;
import ec.hito.bench.soak.publish.OutageSoak;
import ec.hito.bench.soak.publish.PublishSoak;
import ec.hito.bench.soak.round.Round;
import java.util.Arrays;
import java.util.Locale;

/** What can be soaked. A new soak is one more line here. */
enum Soaked {
    LOG("appenders, their connections and PostgreSQL are killed at random; nothing may be lost", LogSoak::round),
    COMMANDS("services and PostgreSQL are killed under acts; each that was answered stands once", CommandSoak::round),
    FILES("services and PostgreSQL are killed under uploads and imports; each is whole or not there", FileSoak::round),
    DISK("PostgreSQL's disk fills up under acts and uploads; what is refused leaves nothing behind", DiskSoak::round),
    PUBLISH("publishers and their broker are killed under acts; each event is published once", PublishSoak::round),
    OUTAGE("Kafka is away under acts; nobody notices, and all is published afterwards", OutageSoak::round, 1, 300);

    private final String heading;
    private final Round round;
    private final int rounds;
    private final int seconds;

    Soaked(String heading, Round round) {
        this(heading, round, 20, 30);
    }

    Soaked(String heading, Round round, int rounds, int seconds) {
        this.heading = heading;
        this.round = round;
        this.rounds = rounds;
        this.seconds = seconds;
    }

    /** How many, where nobody says. */
    int rounds() {
        return rounds;
    }

    /** How long each, where nobody says. */
    int seconds() {
        return seconds;
    }

    String heading() {
        return word() + ": " + heading;
    }

    Round round() {
        return round;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws UsageFailure if there is no soak of that name */
    static Soaked named(String name) {
        return Arrays.stream(values())
                .filter(soaked -> soaked.word().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageFailure("There is no soak '" + name + "'."));
    }
}
