package dev.tidewaiter.spreadsheet.xls;

import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.read.CellNumber;
import dev.tidewaiter.spreadsheet.read.IntegrityIssue;
import dev.tidewaiter.spreadsheet.read.IssueCounter;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.spreadsheet.text.CellText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Turns the records of one old sheet into rows. */
final class XlsRows {

    private final XlsRecords records;
    private final XlsGlobals globals;
    private final BitSet hiddenRows;
    private final IssueCounter issues;
    private final int from;
    private int depth;
    private int row = -1;
    private List<SourceCell> cells = new ArrayList<>();
    private @Nullable FormulaRecord waiting;
    private boolean ended;

    XlsRows(XlsRecords records, XlsGlobals globals, BitSet hiddenRows, IssueCounter issues, int from) {
        this.records = records;
        this.globals = globals;
        this.hiddenRows = hiddenRows;
        this.issues = issues;
        this.from = from;
    }

    /** The next row with content; null at the end of the sheet. */
    @Nullable
    SourceRow next() throws Refusal {
        while (!ended) {
            var record = records.next();
            if (record == null || (record instanceof EOFRecord && --depth == 0)) {
                ended = true;
                return finish(-1);
            }
            if (record instanceof BOFRecord) {
                depth++;
            } else if (depth == 1) {
                SourceRow done = null;
                if (record instanceof CellValueRecordInterface cell && cell.getRow() != row) {
                    done = finish(cell.getRow());
                }
                if (row + 1 >= from) {
                    add(record);
                }
                if (done != null) {
                    return done;
                }
            }
        }
        return null;
    }

    private @Nullable SourceRow finish(int next) {
        var done = cells.isEmpty() ? null : new SourceRow(row + 1, hiddenRows.get(row), cells);
        cells = new ArrayList<>(cells.size() + 2);
        row = next;
        waiting = null;
        return done;
    }

    private void add(Record record) {
        if (record instanceof LabelSSTRecord label) {
            addText(label.getColumn(), globals.text(label.getSSTIndex()), false);
        } else if (record instanceof NumberRecord number) {
            addNumber(number, number.getValue(), false);
        } else if (record instanceof RKRecord number) {
            addNumber(number, number.getRKNumber(), false);
        } else if (record instanceof FormulaRecord formula) {
            addFormula(formula);
        } else if (record instanceof StringRecord string && waiting != null) {
            addText(waiting.getColumn(), CellText.of(string.getString()), true);
            waiting = null;
        } else if (record instanceof BoolErrRecord value) {
            if (value.isBoolean()) {
                addBoolean(value.getColumn(), value.getBooleanValue(), false);
            } else {
                addError(value.getColumn(), value.getErrorValue(), false);
            }
        } else if (record instanceof LabelRecord label) {
            addText(label.getColumn(), CellText.of(label.getValue()), false);
        }
    }

    private void addFormula(FormulaRecord formula) {
        waiting = null;
        switch (formula.getCachedResultTypeEnum()) {
            case STRING -> waiting = formula.hasCachedResultString() ? formula : null;
            case BOOLEAN -> addBoolean(formula.getColumn(), formula.getCachedBooleanValue(), true);
            case ERROR -> addError(formula.getColumn(), formula.getCachedErrorValue(), true);
            default -> addNumber(formula, formula.getValue(), true);
        }
    }

    private void addText(int column, @Nullable CellText text, boolean formula) {
        if (text == null) {
            // a damaged workbook: something stood here and is lost, which is not the same as blank
            addError(column, FormulaError.REF.getCode(), formula);
            return;
        }
        issues.noteText(text, row + 1, column);
        if (!text.text().isEmpty()) {
            cells.add(new SourceCell(column, SourceCell.Kind.TEXT, text.text(), Double.NaN, formula));
        }
    }

    private void addNumber(CellValueRecordInterface cell, double value, boolean formula) {
        var format = globals.format(cell.getXFIndex());
        cells.add(format.cell(cell.getColumn(), value, CellNumber.plain(value), formula, globals.date1904()));
    }

    private void addBoolean(int column, boolean value, boolean formula) {
        cells.add(new SourceCell(column, SourceCell.Kind.BOOLEAN, value ? "TRUE" : "FALSE", Double.NaN, formula));
    }

    private void addError(int column, int code, boolean formula) {
        var text = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!";
        issues.note(IntegrityIssue.ERROR_CELL, row + 1, column);
        cells.add(new SourceCell(column, SourceCell.Kind.ERROR, text, Double.NaN, formula));
    }
}
