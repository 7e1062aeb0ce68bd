package dev.tidewaiter.manifest.row;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.manifest.value.HsCodes;
import dev.tidewaiter.manifest.value.PartyWords;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells lines of goods from what else stands below a heading: totals, notes, the heading again. */
final class RowClassifier {

    private static final int LONG_NOTE = 160;

    private final Layout layout;
    private final CellWords words;
    private final PartyWords partyWords;
    private final Headings headings;
    private final Map<Integer, Field> fields = new HashMap<>();
    private final boolean[] substance;
    private final boolean[] amounts;
    private final boolean formNamesGoods;
    private boolean totalSeen;

    RowClassifier(Layout layout, ManifestDictionaries dictionaries) {
        this.layout = layout;
        this.words = dictionaries.words();
        this.partyWords = dictionaries.partyWords();
        this.headings = dictionaries.headings();
        int width = layout.columns().stream().mapToInt(Column::index).max().orElse(0) + 1;
        this.substance = new boolean[width];
        this.amounts = new boolean[width];
        for (var column : layout.columns()) {
            substance[column.index()] |= isSubstance(column.field());
            amounts[column.index()] |= isAmount(column.field());
            fields.putIfAbsent(column.index(), column.field());
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

    /**
     * Why a row is no line of goods; null when it is one.
     *
     * @param company whether a company stands in it outside the columns of the layout
     */
    @Nullable
    String reasonToSkip(SourceRow row, boolean company) {
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
            if (company && row.cells().size() > 2) {
                return null;
            }
            return formNamesGoods && measured > 0 ? null : "no goods and no party in it";
        }
        if (isNote(row, measured)) {
            return totalSeen ? "a note below the total" : "a note";
        }
        totalSeen = false;
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

    /** A total word, and nothing beside it that a line of goods has: a company may well be called Total. */
    private boolean isTotal(SourceRow row) {
        int others = 0;
        boolean total = false;
        boolean linesGoods = false;
        for (var cell : row.cells()) {
            boolean text = cell.kind() == SourceCell.Kind.TEXT && hasLetter(cell.text());
            if (text && !total) {
                if (!words.isTotal(cell.text())) {
                    return false;
                }
                total = true;
                continue;
            }
            others += text && cell.text().length() > 12 ? 1 : 0;
            linesGoods |= saysMoreThanSum(cell, text);
        }
        return total && others < 2 && !linesGoods;
    }

    private boolean saysMoreThanSum(SourceCell cell, boolean text) {
        var field = fields.get(cell.column());
        if (words.isAbsent(cell.text()) || words.isBesideTotal(cell.text())) {
            return false;
        }
        if (field == null) {
            return text && partyWords.looksLikeCompany(cell.text());
        }
        return switch (field.attribute()) {
            case NAME, ADDRESS -> text;
            case COUNTRY -> text || Country.named(cell.text()) != null;
            case CODE ->
                field == Field.HS ? !HsCodes.read(cell.text(), false).codes().isEmpty() : text;
            default -> text && isSubstance(field);
        };
    }

    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * A note says so by its words, or it stands where the table has neither goods nor parties. What stands in a column of
     * goods or parties is a line: a needless question is better than goods that nobody screens.
     */
    private boolean isNote(SourceRow row, int measured) {
        boolean alone = row.cells().size() == 1 && layout.columns().size() > 2;
        boolean narrow = row.cells().size() < 4
                && row.cells().size() * 2 <= layout.columns().size();
        if (!alone && !(totalSeen && narrow && measured == 0)) {
            return false;
        }
        var first = row.cells().get(0).text();
        if (Country.named(first) != null) {
            return row.cells().size() == 1;
        }
        return isNote(first, row.number());
    }

    /** A starred remark, a page number, a declaration, or a label that says nothing of goods. */
    private boolean isNote(String text, int row) {
        char first = text.charAt(0);
        if (first == '*' || first == '※' || text.contains("____") || words.isNote(text)) {
            return true;
        }
        if (text.length() > LONG_NOTE && words.declares(text)) {
            return true;
        }
        int colon = text.indexOf(':') >= 0 ? text.indexOf(':') : text.indexOf('：');
        var meaning = colon > 0 && colon < 40
                ? headings.meaning(text.substring(0, colon).strip())
                : null;
        return meaning != null
                && (!meaning.substantial() || layout.form().values().stream().anyMatch(value -> value.row() == row));
    }
}
