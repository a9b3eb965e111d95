package ec.hito.bench.replay;

import ec.hito.bench.harness.Database;

/** Who brings the read model up to date. */
enum Contender {
    HITO("hito", "the service's own follower, batches of 500") {
        @Override
        ReadModel start(Database database) {
            return ReadModel.followed(database);
        }
    },
    AXON(
            "axon",
            "PooledStreamingEventProcessor on the same log, one segment, JdbcTokenStore, batches of "
                    + AxonProcessor.BATCH
                    + "; the same projections, written event by event") {
        @Override
        ReadModel start(Database database) {
            return ReadModel.followedBy(AxonProcessor.class, database);
        }
    };

    private final String word;
    private final String setting;

    Contender(String word, String setting) {
        this.word = word;
        this.setting = setting;
    }

    /** Starts on an empty read model, and goes on until it is closed. */
    abstract ReadModel start(Database database);

    String word() {
        return word;
    }

    String setting() {
        return setting;
    }
}
