package dev.tidewaiter.manifest.table;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.Map;

/** Tells the second and third row of a heading from the first line below it. */
final class FurtherRows {

    private final Headings headings;
    private final HeadingScore scores;
    private final HeadingGroups groups;
    private final PlainValues values;

    FurtherRows(Headings headings, CellWords words, HeadingScore scores, HeadingGroups groups) {
        this.headings = headings;
        this.scores = scores;
        this.groups = groups;
        this.values = new PlainValues(headings, words);
    }

    /** Whether a row goes on with the heading above: short texts that are headings, attributes or units themselves. */
    boolean continueWith(SourceRow row, Map<Integer, String> above, SourceRow first) {
        for (var cell : row.cells()) { // before any text is read as a heading, which costs much more
            if (cell.kind() != SourceCell.Kind.TEXT || TextMarks.isLabel(cell.text())) {
                return false;
            }
        }
        int fitting = 0;
        int strange = 0;
        boolean underGroups = groups.haveBelow(row);
        for (var cell : row.cells()) {
            var text = cell.text();
            var over = above.get(cell.column());
            boolean mostly = strange * 2 >= row.cells().size();
            if (mostly || scores.isTooLong(text) || values.isCountryBelow(over, cell)) {
                return false;
            }
            if (TextMarks.isBracketed(text)) {
                boolean explains = over == null || explains(text, over);
                fitting += explains ? 1 : 0;
                strange += explains ? 0 : 1;
            } else if (headings.meaning(text) != null || headings.general().isLanguage(text)) {
                fitting++;
            } else if (over != null && (isHeading(over + " " + text) || isCurrencyOf(over, text))) {
                fitting++;
            } else if (underGroups) {
                fitting++;
            } else {
                strange++;
            }
        }
        return fitting > strange && !standsAlone(row, above, first);
    }

    /** Whether a row is a single text below a heading of many columns, or of few where its own has a heading already: the first line. */
    private boolean standsAlone(SourceRow row, Map<Integer, String> above, SourceRow first) {
        if (row.cells().size() > 1 || first.cells().size() < 2) {
            return false;
        }
        var cell = row.cells().get(0);
        var text = above.getOrDefault(cell.column(), "");
        var over = headings.meaning(text);
        return first.cells().size() > 3
                || (over != null
                        && over.exact()
                        && over.substantial()
                        && !TextMarks.isBracketed(cell.text())
                        && !isHeading(text + " " + cell.text())); // "Наименование" over "товара"
    }

    /** Whether a row below blank ones holds nothing but headings of amounts, "Waga brutto | Waga netto", which divide a column above. */
    boolean areMeasures(SourceRow row) {
        return row.cells().size() > 1
                && row.cells().stream().allMatch(cell -> {
                    var meaning = cell.kind() == SourceCell.Kind.TEXT ? headings.meaning(cell.text()) : null;
                    return meaning != null
                            && meaning.exact()
                            && meaning.kind() == Meaning.Kind.FIELD
                            && meaning.fields().get(0).attribute() == Attribute.NUMBER;
                });
    }

    /** Whether a row below a blank one has units in brackets below headings, "(KGS)" below "Weight", so that it still heads the table. */
    static boolean hasUnitsBelow(SourceRow row, Map<Integer, String> above) {
        long units = row.cells().stream()
                .filter(cell -> TextMarks.isBracketed(cell.text()) && above.containsKey(cell.column()))
                .count();
        return units > 1 && units * 2 >= row.cells().size();
    }

    /** "ر.س." below "Unit price". */
    private boolean isCurrencyOf(String over, String text) {
        var meaning = headings.meaning(over);
        return meaning != null
                && meaning.kind() == Meaning.Kind.FIELD
                && meaning.fields().get(0).attribute() == Attribute.NUMBER
                && headings.general().isUnit(text);
    }

    /** Whether both say together what a column holds; "Qty" over "2" or "Port of discharge" over "Busan" is a heading over data. */
    private boolean isHeading(String both) {
        var meaning = headings.meaningAsOne(both);
        return meaning != null && meaning.exact();
    }

    /**
     * Whether a text in brackets goes on with the heading above it: a unit, or another word for it. Below a heading of goods or of
     * a party's name it may be the first line: "(aircraft engine)".
     */
    private boolean explains(String text, String over) {
        var meaning = headings.meaning(over);
        boolean mayBeData = meaning != null && meaning.substantial() && !HeaderSearch.isCountOrPlace(meaning);
        return !mayBeData
                || headings.meaning(text.substring(1, text.length() - 1).strip()) != null;
    }
}
