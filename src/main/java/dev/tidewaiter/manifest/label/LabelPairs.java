package dev.tidewaiter.manifest.label;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A row below the goods in which known labels and their values take turns without colons: "Aspetto dei beni | Cassa in legno | N. colli |
 * 3 | Peso lordo kg | 412,5".
 */
public final class LabelPairs {

    private static final int FEWEST_CELLS = 4;
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST = 60;

    private LabelPairs() {}

    /** What the labels of such a row stand for; empty when the row is none. */
    public static List<Field> fields(SourceRow row, Headings headings) {
        var cells = row.cells();
        if (cells.size() < FEWEST_CELLS || cells.size() % 2 != 0) {
            return List.of();
        }
        var fields = new ArrayList<Field>();
        for (int i = 0; i < cells.size(); i += 2) {
            var meaning = meaning(cells.get(i), headings);
            if (meaning == null
                    || meaning.kind() != Meaning.Kind.FIELD
                    || (meaning(cells.get(i + 1), headings) != null && !isKindOfPackage(meaning))) {
                return List.of();
            }
            fields.add(meaning.fields().get(0));
        }
        return fields;
    }

    /**
     * Whether a row is labels of three words and more with their values, "Shipped on board date | 17 APR 2026".
     *
     * @param goods whether goods are described in a column, where such words may be goods
     */
    public static boolean areLong(SourceRow row, Headings headings, IntPredicate goods) {
        var cells = row.cells();
        for (int i = 0; i < cells.size(); i += 2) {
            if (!isLong(cells.get(i).text()) || goods.test(cells.get(i).column())) {
                return false; // as nearly all rows of goods, before their texts are looked up among the headings
            }
        }
        for (int i = 0; i < cells.size(); i += 2) {
            if (meaning(cells.get(i), headings) == null) {
                return false;
            }
        }
        return cells.size() % 2 == 0;
    }

    /**
     * Whether a row is labels with their colons and values, "Name of signatory: | N. N. | Date: | 11 Mar 2025", of which none is of goods
     * or a party.
     *
     * @param ofForm whether words begin what a form prints
     */
    public static boolean haveColons(SourceRow row, Headings headings, Predicate<String> ofForm) {
        var cells = row.cells();
        if (cells.size() < FEWEST_CELLS || cells.size() % 2 != 0) {
            return false;
        }
        for (int i = 0; i < cells.size(); i += 2) {
            var text = cells.get(i).text();
            var meaning = TextMarks.isLabel(text) ? meaning(cells.get(i), headings) : null;
            if (!TextMarks.isLabel(text) || (meaning == null ? !ofForm.test(text) : meaning.substantial())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLong(String text) {
        return text.length() <= LONGEST
                && !Characters.hasDigit(text)
                && text.indexOf(',') < 0
                && text.strip().split("\\s+", FEWEST_WORDS).length == FEWEST_WORDS;
    }

    /** "Aspetto dei beni | Pallet": what such a label asks for heads columns elsewhere. */
    private static boolean isKindOfPackage(Meaning label) {
        return label.fields().contains(Field.PACKAGE_TYPE);
    }

    private static @Nullable Meaning meaning(SourceCell cell, Headings headings) {
        var meaning = cell.kind() == SourceCell.Kind.TEXT ? headings.meaning(LabelTexts.bare(cell.text())) : null;
        return meaning != null && meaning.exact() ? meaning : null;
    }
}
