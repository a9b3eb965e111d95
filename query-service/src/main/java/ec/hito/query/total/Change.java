package ec.hito.query.total;

import java.time.LocalDate;

/**
 * That an amount is another from a day on.
 *
 * @param day counted from 1970-01-01
 */
record Change(int day, long key, long amount) {
    static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
