package dev.tidewaiter.goods.code;

import dev.tidewaiter.shipment.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table of controlled codes.
 *
 * @param regime    whose law, such as {@code US-EAR}; a code means nothing without it
 * @param list      the list inside the regime, such as {@code Supp. 4 to part 746}
 * @param code      an HS code without points, 4 to 10 digits, or an ECCN
 * @param title     what the listed goods are
 * @param from      the first day in force; null when unknown
 * @param to        the last day in force; null when it still is
 * @param citation  the law
 * @param certainty how sure the row is, in the words of its table: sourced, secondary source, to be verified
 * @param tier      the tier on a list that has them, such as {@code 3B}; empty otherwise
 * @param asked     when the heading alone is asked about, in the words of its table; empty where it does not say
 * @param table     the table in the rulebook
 * @param row       the row in that table, as a spreadsheet shows it
 */
public record ControlledCode(
        String regime,
        String list,
        String code,
        String title,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String citation,
        String certainty,
        String tier,
        String asked,
        String table,
        int row) {

    /** Whether the row was law on a day. A day that is unknown is answered with yes: better asked than missed. */
    public boolean inForceOn(@Nullable LocalDate day) {
        return day == null || new Period(from, to).holdsOn(day);
    }
}
