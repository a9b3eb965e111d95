package ec.hito.bench.http;

import ec.hito.bench.workload.Known;

/** What a client asks of the service. */
enum Call {
    PROGRESS("record progress", true) {
        @Override
        String path(Known initiative) {
            return initiative.progressPath();
        }
    },
    NOTHING("nothing", false) {
        @Override
        String path(Known initiative) {
            return initiative.progressPath().replace("/initiatives/", "/noop/");
        }
    };

    private final String words;
    private final boolean appends;

    Call(String words, boolean appends) {
        this.words = words;
        this.appends = appends;
    }

    abstract String path(Known initiative);

    String words() {
        return words;
    }

    /** How many events so many answered calls leave in the log. */
    long events(long answered) {
        return appends ? answered : 0;
    }
}
