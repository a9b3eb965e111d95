package ec.hito.local;

import ec.hito.local.demo.Demo;
import ec.hito.local.demo.Extent;
import ec.hito.local.process.LaunchFailure;
import ec.hito.local.services.Addresses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;

/** Fills a folder with simulated data, once. */
final class Simulating {
    private static final ZoneId ZONE = ZoneId.of("America/Guayaquil");

    private final Options.Simulated asked;
    private final Addresses addresses;
    private final Console console;

    Simulating(Options.Simulated asked, Addresses addresses, Console console) {
        this.asked = asked;
        this.addresses = addresses;
        this.console = console;
    }

    /** @throws LaunchFailure if it is filled already, from another seed than was asked for */
    void fill(DataFolder folder) {
        try {
            if (Files.exists(folder.filled())) {
                goOnWith(Files.readString(folder.filled()).strip());
                return;
            }
            var extent = asked.extent(LocalDate.now(ZONE));
            console.step("simulating, " + extent.told());
            console.awaiting("simulating", () -> {
                new Demo(addresses, extent, console).fill(folder.seeded());
                return extent;
            });
            Files.writeString(folder.filled(), extent.told());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void goOnWith(String told) {
        var seed = asked.seed();
        if (seed != null && !told.startsWith(Extent.toldSeed(seed))) {
            throw new LaunchFailure("What is there was simulated with " + told
                    + ": go on without --seed, or delete it with ./hito demo --reset.");
        }
        console.step("what was simulated is there from an earlier run: " + told);
    }
}
