package dev.tidewaiter.rulebook.change;

import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.wordlist.WordList;
import java.util.ArrayList;
import java.util.List;

/** A word list as a table, whatever its rows look like; a row's source is a column of it. */
final class WordTables {

    private static final String SOURCE = "source";

    private WordTables() {}

    static DataTable of(WordList list) {
        var lines = new ArrayList<List<String>>();
        int most = 1;
        for (var row : list.rows()) {
            var cells = new ArrayList<String>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(row.cell(i));
            }
            most = Math.max(most, cells.size());
            lines.add(cells);
        }
        var heads = new ArrayList<>(list.columns());
        while (heads.size() < most) {
            heads.add("column " + CellRef.columnName(heads.size()));
        }
        int own = heads.indexOf(SOURCE);
        if (own < 0) {
            heads.add(SOURCE);
        }
        var rows = new ArrayList<DataTable.Row>();
        for (int i = 0; i < lines.size(); i++) {
            var cells = lines.get(i);
            var row = list.rows().get(i);
            if (own < 0) {
                while (cells.size() < heads.size() - 1) {
                    cells.add("");
                }
                var source = row.source();
                cells.add(source == null ? "" : source);
            }
            rows.add(DataTable.row(list.file(), list.file(), heads, row.line(), cells));
        }
        return new DataTable(list.file(), list.file(), List.copyOf(heads), List.copyOf(rows));
    }
}
