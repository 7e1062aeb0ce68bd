package dev.tidewaiter.manifest.sum;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.label.LabelTexts;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.manifest.value.Currencies;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * Tells a row of titles that a form prints below its goods: "Place | Date | Signature". Many a title is a value elsewhere, CN the combined
 * nomenclature and China, SET a unit: what its own column asks for is no title, and a row that tells goods and whose they are is a line.
 */
public final class TitlesOfForm {

    private final RowMeasures measures;
    private final CellWords words;
    private final Headings headings;
    private final Currencies currencies;

    public TitlesOfForm(RowMeasures measures, CellWords words, Headings headings, Currencies currencies) {
        this.measures = measures;
        this.words = words;
        this.headings = headings;
        this.currencies = currencies;
    }

    /**
     * Whether a row has nothing but texts without a digit, half of them or more titles of boxes or columns: a part of a form, not goods.
     * A title may have its value below it in the same cell: "N. colli" over "2".
     */
    boolean are(SourceRow row) {
        for (var cell : row.cells()) {
            boolean inWords = cell.kind() == SourceCell.Kind.TEXT
                    && Character.isLetter(cell.text().charAt(0));
            if (!inWords || Characters.hasDigit(firstLine(cell))) {
                return false;
            }
        }
        long titles = row.cells().stream().filter(this::isTitle).count();
        return titles > 1 && titles * 2 >= row.cells().size() && !tellLine(row);
    }

    /** Whether two of goods, a party and a country are told where they belong, in words that are no title. */
    public boolean tellLine(SourceRow row) {
        boolean goods = false;
        boolean party = false;
        boolean country = false;
        for (var cell : row.cells()) {
            var field = measures.field(cell.column());
            if (field != null && field.attribute() == Attribute.COUNTRY) {
                country |= Countries.named(cell.text()) != null;
            } else if (tellsGoods(field)) {
                goods |= saysSomething(cell);
            } else if (field != null && field.attribute() == Attribute.NAME) {
                party |= saysSomething(cell);
            }
        }
        return goods ? party || country : party && country;
    }

    private boolean saysSomething(SourceCell cell) {
        return RowMeasures.hasLetter(cell.text()) && !words.isAbsent(cell.text()) && !isTitle(cell);
    }

    private static String firstLine(SourceCell cell) {
        return LabelTexts.firstLine(cell.text()).strip();
    }

    private boolean isTitle(SourceCell cell) {
        var field = measures.field(cell.column());
        if (field != null && isValue(cell.text(), field)) {
            return false;
        }
        var meaning = headings.meaning(firstLine(cell));
        return meaning != null && meaning.exact();
    }

    private static boolean tellsGoods(@Nullable Field field) {
        return field == Field.DESCRIPTION || field == Field.MODEL || field == Field.PART_NUMBER;
    }

    /** Whether a text is what its column asks for. */
    private boolean isValue(String text, Field field) {
        return switch (field) {
            case UNIT -> words.terms().isUnit(text);
            case PACKAGE_TYPE -> words.terms().isPackage(text);
            case CURRENCY -> currencies.name(text);
            case MODE_OF_TRANSPORT -> words.terms().isModeOfTransport(text);
            default -> field.attribute() == Attribute.COUNTRY && Countries.named(text) != null;
        };
    }
}
