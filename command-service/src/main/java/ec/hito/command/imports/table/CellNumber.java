package ec.hito.command.imports.table;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Numbers as a workbook keeps them: binary fractions, and days counted from an epoch. */
final class CellNumber {
    /** Day 0 from March 1900 on; before that the count has a day that never was. */
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);

    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final double MOST_DAYS = 2_958_465;

    private CellNumber() {}

    /** As a person would write it: a day as {@code YYYY-MM-DD}, a number with a point and without useless digits. */
    static String text(String written, boolean day, boolean daysFrom1904) {
        var number = Double.parseDouble(written);
        if (!Double.isFinite(number)) {
            throw new NumberFormatException(written);
        }
        return day && number >= 0 && number <= MOST_DAYS
                ? (daysFrom1904 ? FROM_1904 : FROM_1900).plusDays((long) number).toString()
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
