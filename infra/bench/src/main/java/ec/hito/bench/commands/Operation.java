package ec.hito.bench.commands;

import ec.hito.bench.workload.Known;
import ec.hito.bench.workload.Workload;
import java.util.List;

/** What a caller does again and again. */
enum Operation {
    /** Registers an initiative, which begins a stream. */
    CREATE("create", "") {
        @Override
        Runnable calls(Contender contender, Workload workload, List<Known> share) {
            var random = workload.random();
            return () -> contender.send(workload.registration(random));
        }
    },
    /** Records progress on one of the caller's own initiatives, which is loaded for it and gets one event more. */
    PROGRESS("record progress", "_progress") {
        @Override
        Runnable calls(Contender contender, Workload workload, List<Known> share) {
            var random = workload.random();
            return () -> contender.send(share.get(random.nextInt(share.size())).more(random));
        }
    };

    private final String words;
    private final String suffix;

    Operation(String words, String suffix) {
        this.words = words;
        this.suffix = suffix;
    }

    /** One caller's calls. */
    abstract Runnable calls(Contender contender, Workload workload, List<Known> share);

    String words() {
        return words;
    }

    /** What the keys of its results end in. */
    String suffix() {
        return suffix;
    }
}
