package dev.tidewaiter.manifest.detection;

import dev.tidewaiter.manifest.column.ColumnProfile;
import dev.tidewaiter.manifest.column.ColumnProfiles;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.table.HeaderSearch;
import dev.tidewaiter.manifest.value.TermWords;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Lines of goods below a letterhead, to which nobody wrote a heading: rows right below each other that fill the same columns, of which one
 * holds codes of the tariff and another one words that differ; or rows that make a list of goods with amounts. Read together with the
 * addresses above them, their columns tell nothing.
 */
final class UnheadedBlock {

    private static final int FEWEST_ROWS = 2;
    private static final int FEWEST_COLUMNS = 3;

    private UnheadedBlock() {}

    /**
     * Where such rows begin.
     *
     * @param heading a heading that has no row
     * @param list    what their columns hold; null where these tell it by themselves
     */
    record Found(HeaderSearch.Header heading, @Nullable Layout list) {
        private static Found at(int from, @Nullable Layout list) {
            return new Found(new HeaderSearch.Header(from, from - 1, new TreeMap<>(), 0), list);
        }
    }

    /** Finds such rows; null where there are none, or nothing stands above them. */
    static @Nullable Found in(List<SourceRow> rows, ColumnProfiles profiles, TermWords terms) {
        var codes = ofCodes(rows, profiles);
        return codes == null ? ofAmounts(rows, profiles, terms) : codes;
    }

    private static @Nullable Found ofAmounts(List<SourceRow> rows, ColumnProfiles profiles, TermWords terms) {
        for (int from = 1, to; from < rows.size(); from = to) {
            to = from + 1;
            while (to < rows.size()
                    && rows.get(to).number() == rows.get(to - 1).number() + 1
                    && rows.get(to).cells().size() >= FEWEST_COLUMNS) {
                to++;
            }
            var block = rows.subList(from, to);
            boolean wide = block.get(0).cells().size() >= FEWEST_COLUMNS;
            var list = wide
                    ? BareList.of(
                            block, profiles.of(block), terms, rows.get(from - 1).number())
                    : null;
            if (list != null) {
                return Found.at(from, list);
            }
        }
        return null;
    }

    private static @Nullable Found ofCodes(List<SourceRow> rows, ColumnProfiles profiles) {
        for (int from = 1, to; from < rows.size(); from = to) {
            to = from + 1;
            while (to < rows.size() && goesOn(rows.get(to - 1), rows.get(to))) {
                to++;
            }
            if (to - from >= FEWEST_ROWS
                    && rows.get(from).cells().size() >= FEWEST_COLUMNS
                    && areOfGoods(profiles.of(rows.subList(from, to)))) {
                return Found.at(from, null);
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
