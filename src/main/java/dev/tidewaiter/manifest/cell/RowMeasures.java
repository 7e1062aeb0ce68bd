package dev.tidewaiter.manifest.cell;

import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.manifest.value.HsCodes;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the cells of a row amount to, by the columns they stand in: goods, parties, amounts. */
public final class RowMeasures {

    /** By column; null where the layout has none. */
    private static final int FEWEST_TEXTS = 3;

    private static final Pattern CODE_BEFORE = Pattern.compile("(?:\\p{Lu}{3}|\\p{Lu}{2}\\p{Sc})\\h");
    private final @Nullable Field[] fields;

    private final boolean[] substance;
    private final boolean[] amounts;
    private final CellWords words;
    private final boolean measuring;
    /** Whether marks are all that tells the goods of a row: a carrier's list of packages and weights. */
    private final boolean marksAlone;

    private final int headerRow;
    private final int headed;

    /**
     * The count of a row.
     *
     * @param substantial cells that tell goods or parties
     * @param goods       those that tell goods
     * @param amounts     filled cells where amounts belong
     * @param measured    those that hold a number
     * @param filled      filled cells in columns of the layout
     */
    public record Count(int substantial, int goods, int amounts, int measured, int filled) {}

    public RowMeasures(Layout layout, CellWords words) {
        this.words = words;
        int width = layout.columns().stream().mapToInt(Column::index).max().orElse(0) + 1;
        this.substance = new boolean[width];
        this.amounts = new boolean[width];
        this.fields = new Field[width];
        boolean any = false;
        for (var column : layout.columns()) {
            substance[column.index()] |= isSubstance(column.field());
            amounts[column.index()] |= isAmount(column.field());
            any |= isQuantity(column.field());
            if (fields[column.index()] == null) {
                fields[column.index()] = column.field();
            }
        }
        marksAlone = layout.holds(Field.MARKS)
                && layout.columns().stream().noneMatch(column -> isSubstance(column.field()))
                && layout.form().values().stream()
                        .noneMatch(value -> isGoods(value.column().field()));
        for (var column : layout.columns()) {
            substance[column.index()] |= marksAlone && any && column.field() == Field.MARKS;
        }
        this.measuring = any;
        this.headerRow = layout.headerRow();
        this.headed = layout.headings().size();
    }

    public static boolean isSubstance(Field field) {
        return field.role() != null || isGoods(field);
    }

    private static boolean isGoods(Field field) {
        return switch (field) {
            case DESCRIPTION, HS, ECCN, MODEL, PART_NUMBER -> true;
            default -> false;
        };
    }

    private static boolean isAmount(Field field) {
        return field == Field.SERIAL_NUMBER || isQuantity(field);
    }

    static boolean isQuantity(Field field) {
        return switch (field) {
            case QUANTITY, NET_WEIGHT, GROSS_WEIGHT, TOTAL_VALUE, UNIT_PRICE, PACKAGE_COUNT -> true;
            default -> false;
        };
    }

    /** Whether nothing stands over any column. */
    public boolean isUnheaded() {
        return headed == 0;
    }

    /** Whether any column of the table holds amounts, so that a row without one says something. */
    public boolean isMeasuring() {
        return measuring;
    }

    /** Whether marks alone tell the goods, so that a row of amounts below one goes on with its marks. */
    public boolean isMarked() {
        return marksAlone;
    }

    /** Whether some column is for the goods, so that a row which has nothing there lacks their name. */
    public boolean isForGoods() {
        for (var field : fields) {
            if (field != null && isGoods(field)) {
                return true;
            }
        }
        return false;
    }

    /** One more than the last column of the layout. */
    public int width() {
        return fields.length;
    }

    @Nullable
    public Field field(int column) {
        return column < fields.length ? fields[column] : null;
    }

    /** Counts the cells of a row that stand in it, leaving out those merged down into it. */
    public Count own(SourceRow row) {
        int substantial = 0;
        int goods = 0;
        int filledAmounts = 0;
        int measured = 0;
        int filled = 0;
        int unlisted = 0;
        for (var cell : row.cells()) {
            int column = cell.column();
            if (column >= substance.length || words.isAbsent(cell.text())) {
                continue;
            }
            filled += fields[column] != null ? 1 : 0;
            if (substance[column]) {
                substantial++;
                goods += tellsGoods(cell, fields[column]) ? 1 : 0;
                unlisted += fields[column] == Field.ECCN && cell.text().strip().equalsIgnoreCase("EAR99") ? 1 : 0;
            }
            if (amounts[column]) {
                filledAmounts++;
                measured += isNumber(cell) ? 1 : 0;
            }
        }
        if (unlisted == substantial && measured == 0) {
            return new Count(
                    0, 0, filledAmounts, 0, filled); // printed in a form before anybody names goods (15 CFR 734.3(c))
        }
        return new Count(substantial, goods, filledAmounts, measured, filled);
    }

    /** The number of a line that was not filled in, "3.", or a sum beside nothing. */
    public boolean isBareNumber(SourceRow row) {
        if (row.cells().size() != 1) {
            return false;
        }
        var cell = row.cells().get(0);
        var field = field(cell.column());
        return (field == null || field == Field.DESCRIPTION) && !hasLetter(cell.text());
    }

    /** Whether a row has the number of a line and something beside it. */
    public boolean isNumbered(SourceRow row) {
        return row.cells().size() > 1
                && row.cells().stream()
                        .anyMatch(cell -> field(cell.column()) == Field.LINE
                                && Character.isDigit(cell.text().charAt(0)));
    }

    /** Whether a cell merged down from above tells goods or a party in this row. */
    public boolean isToldFromAbove(RowCells cells) {
        for (int column = 0; column < substance.length; column++) {
            if (substance[column]
                    && cells.cell(column) != null
                    && cells.rowOf(column) > headerRow
                    && cells.rowOf(column) != cells.number()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell of the heading is merged down into this row, so that its amounts stand in the heading. */
    public boolean isOfHeading(RowCells cells) {
        for (int column = 0; column < fields.length; column++) {
            if (cells.cell(column) != null && cells.rowOf(column) == headerRow && cells.number() > headerRow) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Firing tube | pen barrel | at hand": goods whose price is left open, with texts below the headings beside and nothing missing that
     * tells goods or a party.
     */
    public boolean namesGoodsAmongTexts(SourceRow row) {
        return row.cells().size() >= FEWEST_TEXTS
                && field(row.cells().get(0).column()) == Field.DESCRIPTION
                && row.cells().stream().allMatch(cell -> cell.column() < headed)
                && own(row).substantial()
                        == IntStream.range(0, width())
                                .filter(column -> substance[column])
                                .count();
    }

    private boolean tellsGoods(SourceCell cell, @Nullable Field field) {
        if (marksAlone && field == Field.MARKS) {
            return true;
        }
        if (field == null || !isGoods(field)) {
            return false;
        }
        return switch (field) {
            case DESCRIPTION -> hasLetter(cell.text());
            case HS -> HsCodes.areIn(cell.text());
            default -> true;
        };
    }

    public static boolean isNumber(SourceCell cell) {
        if (cell.kind() == SourceCell.Kind.NUMBER) {
            return true;
        }
        var text = cell.text();
        if (NoteText.isNumbered(text)) {
            return false; // "40. Date"
        }
        int near = CODE_BEFORE.matcher(text).lookingAt() ? 5 : 4; // "RMB 96.00/KG"
        for (int i = 0; i < Math.min(near, text.length()); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true; // "120 pcs", "$ 12", not "as per invoice 120"
            }
        }
        return false;
    }

    public static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
