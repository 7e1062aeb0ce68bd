package dev.tidewaiter.spreadsheet.xls;

import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;

/** What an old sheet says about its rows and columns, from a first pass over its records. */
final class XlsOutline {

    private static final int COLUMNS = 256;

    private final List<MergedRange> merged = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet hiddenRows = new BitSet();
    private boolean inOrder = true;
    private long last = -1;

    private XlsOutline() {}

    static XlsOutline read(XlsRecords records) throws Refusal {
        var outline = new XlsOutline();
        records.eachOfSheet(outline::add);
        return outline;
    }

    private void add(Record record) {
        if (record instanceof CellValueRecordInterface cell) {
            long place = (long) cell.getRow() * COLUMNS + cell.getColumn();
            inOrder &= place > last;
            last = place;
        } else if (record instanceof RowRecord row && row.getZeroHeight()) {
            hiddenRows.set(row.getRowNumber());
        } else if (record instanceof ColumnInfoRecord columns
                && (columns.getHidden() || columns.getColumnWidth() == 0)) {
            int first = Math.min(columns.getFirstColumn(), COLUMNS - 1);
            int end = Math.min(columns.getLastColumn(), COLUMNS - 1) + 1;
            hiddenColumns.set(first, Math.max(first, end));
        } else if (record instanceof MergeCellsRecord ranges) {
            for (int i = 0; i < ranges.getNumAreas(); i++) {
                var range = ranges.getAreaAt(i);
                merged.add(new MergedRange(
                        range.getFirstRow() + 1,
                        range.getFirstColumn(),
                        range.getLastRow() + 1,
                        range.getLastColumn()));
            }
        }
    }

    List<MergedRange> merged() {
        return List.copyOf(merged);
    }

    /** Hidden columns, from 0. */
    List<Integer> hiddenColumns() {
        return hiddenColumns.stream().boxed().toList();
    }

    /** Hidden rows, from 0. */
    BitSet hiddenRows() {
        return hiddenRows;
    }

    /** Whether the cells stand row by row from top to bottom. */
    boolean inOrder() {
        return inOrder;
    }
}
