package dev.tidewaiter.manifest.row;

import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is odd about the values of one sheet: counted, with the first cell of each kind. */
public final class IntegrityCounter {

    /** What only shows when a cell's meaning is known. */
    public enum Kind {
        LOST_ZERO(
                "lost-leading-zero",
                "HS codes with an odd number of digits: the spreadsheet dropped the zero in front. It was put back for the check.",
                "Format the column as text and write the codes with all their digits."),
        NUMBER_BECAME_DATE(
                "number-became-date",
                "A code was turned into a date by the spreadsheet, so the code is lost.",
                "Format the column as text and write the code again."),
        DATE_ORDER_UNSURE(
                "date-order-unsure",
                "This date shows the day and the month in the other order than they were read in above. From here on dates are"
                        + " read as it shows; in dates above it the day and the month may be turned.",
                "Ask the sender which number is the day, write the dates as 2026-03-14 and check again."),
        DIGITS_LOST(
                "digits-lost",
                "A code was turned into a number with an exponent, so its last digits are lost.",
                "Format the column as text and write the code again.");

        private final String id;
        private final String what;
        private final String toDo;

        Kind(String id, String what, String toDo) {
            this.id = id;
            this.what = what;
            this.toDo = toDo;
        }
    }

    private final Map<Kind, CellRef> first = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    public void note(Kind kind, CellRef cell) {
        first.putIfAbsent(kind, cell);
        counts.merge(kind, 1, Integer::sum);
    }

    public List<IntegrityFinding> findings(String sheet) {
        var findings = new ArrayList<IntegrityFinding>();
        first.forEach((kind, cell) -> findings.add(new IntegrityFinding(
                kind.id, sheet, cell.address(), counts.getOrDefault(kind, 1), kind.what, kind.toDo)));
        return findings;
    }
}
