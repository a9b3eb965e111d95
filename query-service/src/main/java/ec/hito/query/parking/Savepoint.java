package ec.hito.query.parking;

import org.springframework.jdbc.core.simple.JdbcClient;

/** To where a transaction goes back when a part of it fails; parts may have parts. */
record Savepoint(JdbcClient jdbc) {
    void begin() {
        jdbc.sql("savepoint part").update();
    }

    void end() {
        jdbc.sql("release savepoint part").update();
    }

    /** As if the part had not been begun. */
    void goBack() {
        jdbc.sql("rollback to savepoint part").update();
        end();
    }
}
