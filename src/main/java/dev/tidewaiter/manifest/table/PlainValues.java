package dev.tidewaiter.manifest.table;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import org.jspecify.annotations.Nullable;

/**
 * Cells that are values beyond doubt, as they are what the heading above them asks for: a country under "Destination", a unit under "Unit". The row
 * of such a cell is a line, be its goods called "Receiver" or "Equipment" as headings are.
 */
final class PlainValues {

    private final Headings headings;
    private final CellWords words;

    PlainValues(Headings headings, CellWords words) {
        this.headings = headings;
        this.words = words;
    }

    /** Whether a cell is a value of a column that holds a field. */
    boolean isOf(Field field, SourceCell cell) {
        if (field == Field.UNIT) {
            return words.terms().isUnit(cell.text());
        }
        return (field == Field.ORIGIN || field == Field.DESTINATION || field.attribute() == Attribute.COUNTRY)
                && Countries.named(cell.text()) != null;
    }

    /** Whether a cell is a country below a heading of countries: "Units" below "Unit" may go on with the heading, and no country does. */
    boolean isCountryBelow(@Nullable String heading, SourceCell cell) {
        var meaning = heading == null ? null : headings.meaning(heading);
        if (meaning == null || Countries.named(cell.text()) == null) {
            return false;
        }
        return meaning.kind() == Meaning.Kind.PARTY_COUNTRY
                || meaning.fields().stream().anyMatch(field -> field != Field.UNIT && isOf(field, cell));
    }
}
