package dev.tidewaiter.manifest.sum;

import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;

/** The sum of a section by the name that stands over it: "PMC44187RV" over its lines, "Total PMC44187RV | 12 | 188" below them. */
final class SectionSums {

    private static final int SHORTEST = 3;

    private final CellWords words;
    private String section = "";

    SectionSums(CellWords words) {
        this.words = words;
    }

    /** Takes in a row that is no line. */
    void note(SourceRow row) {
        if (row.cells().size() == 1 && row.cells().get(0).text().length() >= SHORTEST) {
            section = row.cells().get(0).text();
        }
    }

    /** Whether a row holds nothing but a word for sums with the name of the section above, and amounts. */
    boolean areIn(SourceRow row) {
        boolean named = false;
        for (var cell : row.cells()) {
            if (cell.kind() == SourceCell.Kind.TEXT && RowMeasures.hasLetter(cell.text())) {
                boolean name = !named && !section.isEmpty() && isSum(cell.text());
                if (!name && !words.terms().isUnit(cell.text())) {
                    return false;
                }
                named |= name;
            }
        }
        return named;
    }

    private boolean isSum(String text) {
        return text.length() > section.length()
                && text.contains(section)
                && words.isTotal(text.replace(section, "").strip());
    }
}
