package dev.tidewaiter.web.upload;

import dev.tidewaiter.spreadsheet.CellRef;
import java.util.Comparator;

/** The order in which cells are read: from the top, and in a row from the left. */
final class CellOrder {

    static final Comparator<String> BY_ROW =
            Comparator.comparingInt(CellOrder::row).thenComparingInt(CellOrder::column);

    private CellOrder() {}

    private static int row(String address) {
        return Integer.parseInt(address.replaceAll("\\D", ""));
    }

    private static int column(String address) {
        return CellRef.columnIndex(address.replaceAll("\\d", ""));
    }
}
