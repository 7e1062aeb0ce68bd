package dev.tidewaiter.spreadsheet.write;

import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.write.XmlScanner.Kind;
import java.io.IOException;
import java.util.Set;

/**
 * Rewrites one sheet as a stream: columns beside its data, marks on its cells, a drop-down. Everything else goes through byte
 * for byte.
 */
final class SheetRewrite {

    /** Parts of a sheet that stand before its validations, by the schema. */
    private static final Set<String> BEFORE_VALIDATIONS = Set.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "sheetCalcPr",
            "sheetProtection",
            "protectedRanges",
            "scenarios",
            "autoFilter",
            "sortState",
            "dataConsolidate",
            "customSheetViews",
            "mergeCells",
            "phoneticPr",
            "conditionalFormatting",
            "dataValidations");

    private final XmlScanner scan;
    private final AddedPlace place;
    private final String prefix;
    private final ColumnsRewrite columns;
    private final RowsRewrite rows;
    private final DropDown dropDown;

    SheetRewrite(XmlScanner scan, SheetFacts facts, AddedPlace place, RowAnnotations annotations, CellFormats formats) {
        this.scan = scan;
        this.place = place;
        this.prefix = facts.prefix();
        this.columns = new ColumnsRewrite(scan, prefix, place, formats);
        this.rows = new RowsRewrite(scan, facts, place, annotations, formats);
        this.dropDown = new DropDown(scan, facts, place);
    }

    void run() throws IOException {
        while (scan.next()) {
            if (scan.kind() == Kind.OTHER) {
                continue;
            }
            if (scan.depth() == 1) {
                child();
            } else if (scan.depth() == 0 && scan.kind() == Kind.END) {
                dropDown.behind();
            }
        }
    }

    private void child() throws IOException {
        if (scan.is(prefix + "dataValidations")) {
            dropDown.existing();
            return;
        }
        if (!scan.opens()) {
            return;
        }
        if (scan.is(prefix + "dimension")) {
            dimension();
        } else if (scan.is(prefix + "cols")) {
            columns.existing();
        } else if (scan.is(prefix + "sheetData")) {
            columns.beforeRows();
            if (scan.kind() == Kind.START) {
                rows.run();
            }
        } else if (!BEFORE_VALIDATIONS.contains(
                scan.name().substring(prefix.length() <= scan.name().length() ? prefix.length() : 0))) {
            dropDown.behind();
        }
    }

    private void dimension() throws IOException {
        var ref = scan.value("ref");
        if (ref == null || place.columns() == null) {
            return;
        }
        var first = ref.contains(":") ? ref.substring(0, ref.indexOf(':')) : ref;
        var last = ref.substring(ref.indexOf(':') + 1);
        int letters = 0;
        while (letters < last.length() && last.charAt(letters) > '9') {
            letters++;
        }
        int column = Math.max(CellRef.columnIndex(last.substring(0, letters)), place.lastColumn());
        scan.replace("<" + prefix + "dimension ref=\"" + XmlText.escaped(first) + ":" + CellRef.columnName(column)
                + XmlText.escaped(last.substring(letters)) + (scan.kind() == Kind.EMPTY ? "\"/>" : "\">"));
    }
}
