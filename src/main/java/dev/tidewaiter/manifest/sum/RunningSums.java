package dev.tidewaiter.manifest.sum;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.cell.AmountInCell;
import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the amounts of a table add up to so far. By it a row that only sums up is known, be there a word for it or not, and so is what
 * is charged below the sum: "42,700.12" below five lines, "Packing | 85" below that.
 */
final class RunningSums {

    private static final int FEWEST_LINES = 2;
    /** Amounts that are texts are added up in documents, and not in files of thousands of rows. */
    private static final int MOST_LINES_OF_TEXTS = 300;

    private static final int SUMS_BESIDE_NUMBER = 3;

    private static final int LONGEST_LABEL = 60;
    private static final int DIGITS_OF_GROUP = 3;
    private static final int THOUSAND = 1000;
    private static final double CENT = 0.011;
    private static final double ROUNDING = 1e-5;

    private final RowMeasures measures;
    private final CellWords words;
    private final double[] all;
    private final double[] part;
    private final double[] last;
    /** The same where points part thousands: "18.220" and 412 are 18632. */
    private final double[] allInThousands;

    private final double[] partInThousands;
    private int lines;
    private int linesOfPart;
    private int counted;

    RunningSums(RowMeasures measures, CellWords words) {
        this.measures = measures;
        this.words = words;
        this.all = new double[measures.width()];
        this.part = new double[measures.width()];
        this.last = new double[measures.width()];
        this.allInThousands = new double[measures.width()];
        this.partInThousands = new double[measures.width()];
    }

    /** Adds a line of goods. */
    void add(SourceRow row) {
        lines++;
        linesOfPart++;
        boolean quantity = false;
        Arrays.fill(last, 0);
        for (var cell : row.cells()) {
            int column = cell.column();
            if (isSummed(measures.field(column))) {
                double amount = amount(cell);
                all[column] += amount; // what is no number makes the sum none, so that nothing equals it
                part[column] += amount;
                last[column] = amount;
                double inThousands = inThousands(cell, amount);
                allInThousands[column] += inThousands;
                partInThousands[column] += inThousands;
                quantity |= measures.field(column) == Field.QUANTITY;
            }
        }
        counted += quantity ? 1 : 0;
    }

    /** Begins to add up anew, below a sum. */
    void close() {
        Arrays.fill(part, 0);
        Arrays.fill(partInThousands, 0);
        linesOfPart = 0;
    }

    /** Whether a row says nothing but what the lines above it, or those since the last sum, add up to. */
    boolean areIn(SourceRow row) {
        if (lines < FEWEST_LINES) {
            return false;
        }
        int sums = 0;
        int others = 0;
        boolean numbered = false;
        boolean named = false;
        boolean quantity = false;
        boolean agree = false;
        SourceCell first = null;
        for (var cell : row.cells()) {
            var field = measures.field(cell.column());
            if (tellsLine(cell, field)) {
                if (field != Field.PART_NUMBER && field != Field.LINE) {
                    return false;
                }
                numbered = true;
            }
            named |= field == Field.DESCRIPTION && !labelsSum(cell.text());
            quantity |= field == Field.QUANTITY;
            if (isSummed(field)) {
                boolean sum = isSum(cell);
                sums += sum ? 1 : 0;
                others += sum ? 0 : 1;
                agree |= sum && first != null && tellMore(first, cell);
                first = sum && first == null ? cell : first;
            }
        }
        if (numbered) {
            return sums >= SUMS_BESIDE_NUMBER
                    && others == 0
                    && !named; // how many pallets there are, below their numbers
        }
        // two pieces of the last of three goods are no sum of one and one; but goods that all have quantities do not
        // lack theirs, and two measures that do not go together do not both come out by chance
        return sums > others && (!named || agree || (!quantity && counted >= lines));
    }

    /** Whether two sums agree by more than one chance: of goods alike, weight and price go with the pieces. */
    private boolean tellMore(SourceCell one, SourceCell other) {
        double straight = last[one.column()] * amount(other);
        double crossed = last[other.column()] * amount(one);
        return Math.abs(straight - crossed) > CENT * Math.max(straight, crossed);
    }

    /** Whether a text where goods are described may stand beside a sum: "Total value:", a dash. */
    private boolean labelsSum(String text) {
        char last = text.charAt(text.length() - 1);
        return !RowMeasures.hasLetter(text) || last == ':' || last == '：' || words.startsWithTotal(text);
    }

    private boolean isSum(SourceCell cell) {
        double amount = amount(cell);
        int column = cell.column();
        return isSum(amount, all[column], part[column])
                || isSum(inThousands(cell, amount), allInThousands[column], partInThousands[column]);
    }

    private boolean isSum(double amount, double ofAll, double ofPart) {
        return is(amount, ofAll) || (linesOfPart >= FEWEST_LINES && is(amount, ofPart));
    }

    private static double inThousands(SourceCell cell, double amount) {
        if (cell.kind() != SourceCell.Kind.TEXT) {
            return amount;
        }
        var text = cell.text();
        int point = text.length() - DIGITS_OF_GROUP - 1;
        boolean grouped = point > 0
                && point <= DIGITS_OF_GROUP
                && (text.charAt(point) == '.' || text.charAt(point) == ',')
                && Characters.digits(text) == text.length() - 1;
        return grouped && amount < THOUSAND ? Math.rint(amount * THOUSAND) : amount;
    }

    private static boolean is(double amount, double sum) {
        return sum > CENT && Math.abs(amount - sum) <= Math.max(CENT, sum * ROUNDING);
    }

    /**
     * Whether a row below a sum has an amount and no quantity, in a table of which each line has one: a charge, a tax, the sum again.
     */
    boolean chargeIsIn(SourceRow row) {
        if (counted < lines || lines == 0) {
            return false;
        }
        boolean value = false;
        for (var cell : row.cells()) {
            var field = measures.field(cell.column());
            if (tellsLine(cell, field) && field != Field.UNIT_PRICE) {
                return false;
            }
            if (isSummed(field) && field != Field.TOTAL_VALUE) {
                return false;
            }
            value |= field == Field.TOTAL_VALUE && RowMeasures.isNumber(cell);
        }
        return value;
    }

    /** What only a line has: its number, its code, its article, a price, a party, a country. */
    private static boolean tellsLine(SourceCell cell, @Nullable Field field) {
        if (field == null) {
            return false;
        }
        return switch (field) {
            case LINE -> Character.isDigit(cell.text().charAt(0));
            case HS, ECCN, MODEL, PART_NUMBER, SERIAL_NUMBER, UNIT_PRICE -> Characters.hasDigit(cell.text());
            case ORIGIN, DESTINATION -> true;
            case DESCRIPTION -> cell.text().length() > LONGEST_LABEL; // shorter ones may name a charge
            default -> field.role() != null && RowMeasures.hasLetter(cell.text());
        };
    }

    private static boolean isSummed(@Nullable Field field) {
        if (field == null) {
            return false;
        }
        return switch (field) {
            case QUANTITY, PACKAGE_COUNT, NET_WEIGHT, GROSS_WEIGHT, TOTAL_VALUE -> true;
            default -> false;
        };
    }

    /** The number in a cell, be there a unit or a currency beside it; 0 where there is none, NaN where there is more than one. */
    private double amount(SourceCell cell) {
        if (cell.kind() == SourceCell.Kind.NUMBER) {
            return cell.number();
        }
        return lines > MOST_LINES_OF_TEXTS ? Double.NaN : AmountInCell.of(cell);
    }
}
