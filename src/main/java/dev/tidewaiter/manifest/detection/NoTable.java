package dev.tidewaiter.manifest.detection;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.layout.Detection;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/** What becomes of a sheet in which no table of goods was found. */
final class NoTable {

    private static final String UNKNOWN =
            "No heading on this sheet names goods or parties. Write a heading such as \"Consignee\", "
                    + "\"Description\" or \"HS Code\" above the columns, or name the columns in a saved mapping and use --mapping.";
    private static final String NO_MANIFEST = "this sheet holds no table of goods or parties";

    private static final String NO_GOODS =
            "The sheet has a list of texts without quantities, codes or parties. If they are goods, name their columns in a saved mapping "
                    + "and use --mapping.";
    private static final String NO_GOODS_BUT_PARTIES = "a list of papers, sums or sailings, no goods";
    private static final String ACCOUNTS = "a ledger of accounts, no goods";
    private static final String DUTIES =
            "The sheet lists rates of duty by code, without quantities, values or parties. If these are goods, name their columns in a saved "
                    + "mapping and use --mapping.";
    private static final String COUNTRIES = "a list of countries, no goods";

    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_COLUMNS = 4;

    private NoTable() {}

    /** Rows that look like a table are rejected, since they may hold goods; notes, forms and lists of codes are skipped. */
    static Detection of(List<SourceRow> rows) {
        var countries = CountryList.in(rows);
        if (!countries.isEmpty()) {
            return new Detection.NoGoods(COUNTRIES, countries);
        }
        return looksLikeTable(rows)
                ? new Detection.NotUnderstood(UNKNOWN)
                : new Detection.NoGoods(NO_MANIFEST, Set.of());
    }

    /** What becomes of a table under a heading that tells no goods. */
    static Detection withoutGoods(GoodsSigns signs) {
        if (signs.isOfAccounts()) {
            return new Detection.NoGoods(ACCOUNTS, Set.of());
        }
        return signs.nameParties()
                ? new Detection.NoGoods(NO_GOODS_BUT_PARTIES, Set.of())
                : new Detection.NotUnderstood(signs.isOfDuties() ? DUTIES : NO_GOODS);
    }

    static boolean looksLikeTable(List<SourceRow> rows) {
        var textsInColumn = new HashMap<Integer, Integer>();
        int wide = 0;
        for (var row : rows) {
            wide += row.cells().size() >= FEWEST_COLUMNS ? 1 : 0;
            for (var cell : row.cells()) {
                if (cell.kind() == SourceCell.Kind.TEXT && Characters.letters(cell.text()) > 6) {
                    textsInColumn.merge(cell.column(), 1, Integer::sum);
                }
            }
        }
        long textColumns = textsInColumn.values().stream()
                .filter(count -> count >= FEWEST_ROWS)
                .count();
        return wide >= FEWEST_ROWS && textColumns > 1;
    }
}
