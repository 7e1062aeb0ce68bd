package dev.tidewaiter.manifest;

import dev.tidewaiter.manifest.sheet.SourceCell;
import dev.tidewaiter.manifest.sheet.SourceRow;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.shipment.Field;
import org.jspecify.annotations.Nullable;

/** Tells lines of goods from what else stands below a heading: totals, notes, the heading again. */
final class RowKinds {

    private static final int LONG_NOTE = 160;

    private final Layout layout;
    private final CellWords words;
    private final boolean[] substance;
    private final boolean[] amounts;
    private final boolean formNamesGoods;
    private boolean totalSeen;

    RowKinds(Layout layout, CellWords words) {
        this.layout = layout;
        this.words = words;
        int width = layout.columns().stream().mapToInt(Column::index).max().orElse(0) + 1;
        this.substance = new boolean[width];
        this.amounts = new boolean[width];
        for (var column : layout.columns()) {
            substance[column.index()] |= isSubstance(column.field());
            amounts[column.index()] |= isAmount(column.field());
        }
        this.formNamesGoods =
                layout.form().holds(Field.DESCRIPTION) || layout.form().holds(Field.HS);
    }

    private static boolean isSubstance(Field field) {
        return field.role() != null
                || switch (field) {
                    case DESCRIPTION, HS, ECCN, MODEL, PART_NUMBER -> true;
                    default -> false;
                };
    }

    private static boolean isAmount(Field field) {
        return switch (field) {
            case QUANTITY, NET_WEIGHT, GROSS_WEIGHT, TOTAL_VALUE, PACKAGE_COUNT, SERIAL_NUMBER -> true;
            default -> false;
        };
    }

    /** Why a row is no line of goods; null when it is one. */
    @Nullable
    String reasonToSkip(SourceRow row) {
        int substantial = 0;
        int measured = 0;
        for (var cell : row.cells()) {
            int column = cell.column();
            if (column < substance.length && !words.isAbsent(cell.text())) {
                substantial += substance[column] ? 1 : 0;
                measured += amounts[column] ? 1 : 0;
            }
        }
        if (repeatsHeading(row)) {
            return "the heading again";
        }
        if (isTotal(row)) {
            totalSeen = true;
            return "a total";
        }
        if (substantial == 0) {
            return formNamesGoods && measured > 0 ? null : "no goods and no party in it";
        }
        boolean narrow = row.cells().size() < 4
                && row.cells().size() * 2 <= layout.columns().size();
        if (totalSeen && measured == 0 && narrow) {
            return "a note below the total";
        }
        if (row.cells().size() == 1 && layout.columns().size() > 2) {
            var text = row.cells().get(0).text();
            if (isNote(text)) {
                return "a note";
            }
        }
        return null;
    }

    private boolean repeatsHeading(SourceRow row) {
        int same = 0;
        for (var cell : row.cells()) {
            if (cell.kind() != SourceCell.Kind.TEXT) {
                return false;
            }
            boolean here = cell.column() < layout.headings().size()
                    && layout.headings().get(cell.column()).equals(cell.text());
            same += here ? 1 : 0;
            if (same == 0) {
                return false; // a line differs from the heading in its first cell
            }
        }
        return same > 1 && same * 10 >= row.cells().size() * 6;
    }

    private boolean isTotal(SourceRow row) {
        int others = 0;
        boolean total = false;
        for (var cell : row.cells()) {
            if (cell.kind() != SourceCell.Kind.TEXT || !hasLetter(cell.text())) {
                continue;
            }
            if (!total) {
                if (!words.isTotal(cell.text())) {
                    return false;
                }
                total = true;
            } else if (cell.text().length() > 12) {
                others++;
            }
        }
        return total && others < 2;
    }

    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A label, a starred remark, a page number or a long sentence alone on its row. */
    private static boolean isNote(String text) {
        char first = text.charAt(0);
        int colon = text.indexOf(':') >= 0 ? text.indexOf(':') : text.indexOf('：');
        return first == '*' || first == '※' || (colon > 0 && colon < 40) || text.length() > LONG_NOTE;
    }
}
