package dev.tidewaiter.manifest.detection;

import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import java.util.Objects;

/**
 * Tells a table whose rows add up lines of another one by what they have in common, and are none themselves: "Material | Item Count | Total
 * Weight | % of Cost" below "MATERIAL SUMMARY".
 */
final class SummaryOfLines {

    private final CellWords words;

    SummaryOfLines(ManifestDictionaries dictionaries) {
        this.words = dictionaries.words();
    }

    /**
     * Whether its title says so, one column counts lines, another shares a sum out among them, and none tells goods, their way, who sends or
     * who gets them. What only adds up may be the summary of a shipment, which names its goods nowhere else.
     */
    boolean is(Layout layout, List<SourceRow> above) {
        var headings = layout.headings().stream().filter(Objects::nonNull).toList();
        var titles = above.stream()
                .flatMap(row -> row.cells().stream())
                .map(SourceCell::text)
                .toList();
        return words.terms().papers().tellSummary(titles, headings)
                && headings.stream().anyMatch(words.signs()::isShare)
                && layout.form().values().isEmpty()
                && layout.columns().stream().allMatch(SummaryOfLines::maySumUp);
    }

    private static boolean maySumUp(Column column) {
        return switch (column.field()) {
            case LINE, PART_NUMBER, MODEL, QUANTITY, UNIT, UNIT_PRICE, TOTAL_VALUE, CURRENCY -> true;
            case NET_WEIGHT, GROSS_WEIGHT, PACKAGE_COUNT, PACKAGE_TYPE, REMARKS -> true;
            default -> false;
        };
    }
}
