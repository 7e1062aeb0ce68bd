package dev.tidewaiter.manifest.detection;

import dev.tidewaiter.manifest.column.ColumnProfile;
import dev.tidewaiter.manifest.column.ColumnProfiles;
import dev.tidewaiter.manifest.table.HeaderSearch;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Lines of goods below a letterhead, to which nobody wrote a heading: rows right below each other that fill the same columns, of which one
 * holds codes of the tariff and another one words that differ. Read together with the addresses above them, their columns tell nothing.
 */
final class UnheadedBlock {

    private static final int FEWEST_ROWS = 2;
    private static final int FEWEST_COLUMNS = 3;

    private UnheadedBlock() {}

    /** Where such rows begin, as a heading that has no row; null where there are none, or nothing stands above them. */
    static HeaderSearch.@Nullable Header above(List<SourceRow> rows, ColumnProfiles profiles) {
        for (int from = 1, to; from < rows.size(); from = to) {
            to = from + 1;
            while (to < rows.size() && goesOn(rows.get(to - 1), rows.get(to))) {
                to++;
            }
            if (to - from >= FEWEST_ROWS
                    && rows.get(from).cells().size() >= FEWEST_COLUMNS
                    && areOfGoods(profiles.of(rows.subList(from, to)))) {
                return new HeaderSearch.Header(from, from - 1, new TreeMap<>(), 0);
            }
        }
        return null;
    }

    private static boolean goesOn(SourceRow row, SourceRow next) {
        return next.number() == row.number() + 1 && columns(row).equals(columns(next));
    }

    private static List<Integer> columns(SourceRow row) {
        return row.cells().stream()
                .map(SourceCell::column)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static boolean areOfGoods(Map<Integer, ColumnProfile> profiles) {
        return profiles.values().stream().anyMatch(ColumnProfile::looksLikeCodes)
                && profiles.values().stream()
                        .anyMatch(column -> column.looksLikeText()
                                && column.isDistinct()
                                && !column.looksLikeCompanies()
                                && !column.looksLikeCountries());
    }
}
