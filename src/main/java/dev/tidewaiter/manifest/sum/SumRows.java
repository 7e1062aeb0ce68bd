package dev.tidewaiter.manifest.sum;

import dev.tidewaiter.manifest.cell.LineSigns;
import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.cell.SkipReason;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.manifest.value.ValueWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Totals and charges among or below the lines of a table: by their words, and by what the lines add up to. */
public final class SumRows {

    private static final Pattern GLUED = Pattern.compile("\\d\\p{L}");
    /** One number and no other, with a word behind it. */
    private static final Pattern COUNTED = Pattern.compile("\\D*\\d[\\d.,]*\\s+\\p{L}\\D*");

    private final RowMeasures measures;
    private final CellWords words;
    private final LineSigns signs;
    private final FooterRow footer;
    private final RunningSums sums;
    private final NamelessSums nameless;
    private final SumsOfColumns ofColumns;
    private final CodeSums ofCodes;
    private final TitledSums titled;
    private final ChargesAmongLines charges;
    private final Deductions deductions;
    private final SectionSums ofSections;
    private int lines;

    private int measuredLines;
    private int cellsOfLines;
    private boolean below;

    public SumRows(
            RowMeasures measures,
            CellWords words,
            ValueWords values,
            LineSigns signs,
            FooterRow footer,
            List<String> headings) {
        this.measures = measures;
        this.words = words;
        this.signs = signs;
        this.footer = footer;
        this.sums = new RunningSums(measures, words);
        this.nameless = new NamelessSums(measures);
        this.ofColumns = new SumsOfColumns(measures, headings);
        this.ofCodes = new CodeSums(measures);
        this.titled = new TitledSums(measures, words, values);
        this.deductions = new Deductions(measures, signs);
        this.ofSections = new SectionSums(words);
        this.charges = new ChargesAmongLines(measures, words);
    }

    /** Takes in a row by which the layout was decided, so that what lines have is known above the first one. */
    public void learn(SourceRow row) {
        var count = measures.own(row);
        if (count.goods() > 0 && count.measured() > 0 && !isTotal(row, count)) {
            measuredLines++;
            cellsOfLines += count.filled();
        }
    }

    /** How many of the first rows were lines with amounts. */
    public int measuredLines() {
        return measuredLines;
    }

    /** Whether a total was seen and no line after it. */
    public boolean seen() {
        return below;
    }

    /** Takes in what became of a row. */
    public void note(SourceRow row, @Nullable SkipReason reason) {
        titled.note(row);
        if (reason != null) {
            ofSections.note(row);
        }
        if (reason == null) {
            sums.add(row);
            nameless.add(row);
            ofCodes.add(row);
            charges.add(row);
            lines++;
            below = false;
        } else if (reason == SkipReason.TOTAL) {
            sums.close();
            below = true;
        }
    }

    /**
     * Why a row is a total or a charge; null when it is neither.
     *
     * @param company    whether a company stands in it outside the columns of the layout
     * @param belowLines whether it stands below a line
     */
    @Nullable
    public SkipReason total(SourceRow row, RowMeasures.Count count, boolean company, boolean belowLines) {
        boolean named = isTotal(row, count) || isNarrowTotal(row, count);
        return named || (belowLines && !company && (footer.isSum(row) || isSummedUp(row))) ? SkipReason.TOTAL : null;
    }

    private boolean isSummedUp(SourceRow row) {
        return sums.areIn(row)
                || titled.areIn(row)
                || nameless.areIn(row)
                || ofColumns.areIn(row)
                || ofSections.areIn(row)
                || (below && ofCodes.areIn(row));
    }

    @Nullable
    public SkipReason charge(SourceRow row, RowMeasures.Count count, boolean company) {
        boolean named = isCharge(row, count) || isWholeCharge(row, count, company);
        return named
                        || (!company
                                && (charges.areIn(row)
                                        || (lines > 0 && deductions.areIn(row))
                                        || (below && sums.chargeIsIn(row))))
                ? SkipReason.CHARGE
                : null;
    }

    /** Whether a row is a total or a charge by its words. */
    public boolean isNamed(SourceRow row, RowMeasures.Count count) {
        return isTotal(row, count) || isNarrowTotal(row, count) || isCharge(row, count);
    }

    /** A total word, and nothing beside it that a line of goods has: a company may well be called Total. */
    private boolean isTotal(SourceRow row, RowMeasures.Count count) {
        int others = 0;
        boolean total = false;
        boolean linesGoods = false;
        for (var cell : row.cells()) {
            boolean text = cell.kind() == SourceCell.Kind.TEXT && RowMeasures.hasLetter(cell.text());
            if (text && !total) {
                if (!words.isTotal(cell.text()) && !isTotalOfUnits(cell.text(), count)) {
                    return false;
                }
                total = true;
                continue;
            }
            others += text && cell.text().length() > 12 ? 1 : 0;
            linesGoods |= signs.areBesideTotal(cell, text);
        }
        return total && others < 2 && !linesGoods;
    }

    /** "TOTAL 3 pallets" beside one amount. "TOTAL 5W30 5L" is oil, and so is what has a quantity and its price. */
    private boolean isTotalOfUnits(String text, RowMeasures.Count count) {
        if (count.measured() > 1 || GLUED.matcher(text).find()) {
            return false;
        }
        boolean counted = COUNTED.matcher(text).matches();
        return words.isTotal(text, counted ? words.terms()::isUnit : words.terms()::isPackage);
    }

    /** "Total robot, mechanics": it starts with a total word and has fewer cells than lines have. */
    private boolean isNarrowTotal(SourceRow row, RowMeasures.Count count) {
        return isNarrow(count)
                && words.startsWithTotal(row.cells().get(0).text())
                && count.goods() < 2
                && !signs.areIn(row);
    }

    /** Freight, tax, a payment in advance: a sum that is no goods, in a row that has no quantity beside a price. */
    private boolean isCharge(SourceRow row, RowMeasures.Count count) {
        return isNarrow(count) && count.measured() < 2 && count.goods() < 2 && footer.namesCharge(row);
    }

    /** "Ocean freight", "THC": nothing but the name of a charge, whatever it is charged by; a party beside it is a line. */
    private boolean isWholeCharge(SourceRow row, RowMeasures.Count count, boolean company) {
        if (company || count.goods() != 1) {
            return false;
        }
        for (var cell : row.cells()) {
            if (measures.field(cell.column()) == Field.DESCRIPTION) {
                return words.isWholeCharge(cell.text()) && !signs.areIn(row);
            }
        }
        return false;
    }

    /** Whether a row has clearly fewer cells than lines have. */
    public boolean isNarrow(RowMeasures.Count count) {
        return measuredLines > 0 && count.filled() * 10 * measuredLines <= cellsOfLines * 7;
    }

    /** Whether a row has fewer cells than six tenths of what lines have. */
    public boolean isSparse(RowMeasures.Count count) {
        return count.filled() < 3 || count.filled() * 10 * measuredLines < cellsOfLines * 6;
    }
}
