package ec.hito.bench.replay;

import ec.hito.bench.harness.Database;

/** Who brings the read model up to date. */
enum Contender {
    HITO("hito", "the service's own rebuild, from its beginning to its switch; nothing is followed meanwhile") {
        @Override
        ReadModel start(Database database) {
            return ReadModel.followed(database);
        }

        @Override
        double pace(ReadModel model, Database database) {
            return model.rebuild();
        }
    },
    FOLLOWER("follower", "the service's own follower, batches of 500; from the first committed batch to the last") {
        @Override
        ReadModel start(Database database) {
            return ReadModel.followed(database);
        }
    },
    AXON(
            "axon",
            "PooledStreamingEventProcessor on the same log, one segment, JdbcTokenStore, batches of "
                    + AxonProcessor.BATCH
                    + "; the same projections, written event by event; from the first committed batch to the last") {
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

    /** Events per second, once all of the log has been replayed. */
    double pace(ReadModel model, Database database) {
        return Replay.await(database);
    }

    String word() {
        return word;
    }

    String setting() {
        return setting;
    }
}
