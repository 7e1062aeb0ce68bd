package dev.tidewaiter.spreadsheet.read;

/**
 * What a number format makes of a number, as far as it matters: whether it is a date, and the digits and marks of a
 * {@code 0000.00.00}. Currency, percent and grouping do not matter; such numbers stay plain.
 *
 * @param kind what the format shows
 * @param mask its digits and literal marks; empty unless the kind is MASK
 */
public record CellFormat(Kind kind, String mask) {

    enum Kind {
        PLAIN,
        DATE,
        /** Hours and minutes without a day. */
        TIME,
        /** Hours that go on past 24. */
        ELAPSED,
        MASK
    }

    public static final CellFormat PLAIN = new CellFormat(Kind.PLAIN, "");
    public static final CellFormat DATE = new CellFormat(Kind.DATE, "");
    static final CellFormat TIME = new CellFormat(Kind.TIME, "");
    static final CellFormat ELAPSED = new CellFormat(Kind.ELAPSED, "");

    /** In a mask, a digit that may be missing; {@code 0} is one that is always shown. Other characters stand for themselves. */
    static final char DIGIT = '\u0001';

    static final char ZERO = '\u0002';

    public SourceCell cell(int column, double number, String plain, boolean formula, boolean date1904) {
        switch (kind) {
            case PLAIN -> {}
            case MASK -> {
                if (number == Math.rint(number) && number >= 0 && number < 1e15) {
                    return new SourceCell(column, SourceCell.Kind.NUMBER, masked((long) number), number, formula);
                }
            }
            case DATE -> {
                var date = ExcelDates.dateText(number, date1904);
                if (!date.isEmpty()) {
                    return new SourceCell(column, SourceCell.Kind.DATE, date, number, formula);
                }
            }
            case TIME -> {
                if (number >= 0 && number < 1) {
                    return new SourceCell(
                            column, SourceCell.Kind.TEXT, ExcelDates.timeText(number), Double.NaN, formula);
                }
                var date = ExcelDates.dateText(number, date1904);
                if (!date.isEmpty()) {
                    return new SourceCell(column, SourceCell.Kind.DATE, date, number, formula);
                }
            }
            case ELAPSED -> {
                if (number >= 0 && number < 1e6) {
                    return new SourceCell(
                            column, SourceCell.Kind.TEXT, ExcelDates.timeText(number), Double.NaN, formula);
                }
            }
        }
        return new SourceCell(column, SourceCell.Kind.NUMBER, plain, number, formula);
    }

    private String masked(long number) {
        var digits = Long.toString(number);
        var shown = new StringBuilder(mask.length() + digits.length());
        int places = 0;
        for (int i = 0; i < mask.length(); i++) {
            places += mask.charAt(i) <= ZERO ? 1 : 0;
        }
        int next = digits.length() - places; // below 0: places that have no digit
        for (int i = 0; i < mask.length(); i++) {
            char c = mask.charAt(i);
            if (c > ZERO) {
                shown.append(c);
                continue;
            }
            if (next > 0) { // more digits than places: all of them stand before the first
                shown.append(digits, 0, next);
                next = Math.max(next, 0);
                digits = digits.substring(next);
                next = 0;
            }
            if (next < 0) {
                shown.append(c == ZERO ? "0" : "");
                next++;
            } else if (!digits.isEmpty()) {
                shown.append(digits.charAt(0));
                digits = digits.substring(1);
            }
        }
        return shown.toString();
    }
}
