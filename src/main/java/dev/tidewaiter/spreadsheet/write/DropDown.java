package dev.tidewaiter.spreadsheet.write;

import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.write.XmlScanner.Kind;
import java.io.IOException;

/** Adds the rule to a sheet's validations that makes cells of an added column a drop-down. */
final class DropDown {

    private final XmlScanner scan;
    private final SheetFacts facts;
    private final String prefix;
    private final AddedPlace place;
    private boolean done;

    DropDown(XmlScanner scan, SheetFacts facts, AddedPlace place) {
        this.scan = scan;
        this.facts = facts;
        this.prefix = facts.prefix();
        this.place = place;
        this.done = place.columns() == null || place.firstRow() == 0;
    }

    /** At the begin or end of the validations that are there. */
    void existing() throws IOException {
        if (done) {
            return;
        }
        if (scan.kind() == Kind.END) {
            done = true;
            scan.insert(rule(prefix, place));
            return;
        }
        var tag = XmlTag.with(scan.text(), "count", String.valueOf(scan.number("count", 0) + 1));
        if (scan.kind() == Kind.EMPTY) {
            scan.replace(tag.substring(0, tag.length() - 2) + ">" + rule(prefix, place) + "</" + prefix
                    + "dataValidations>");
            done = true;
        } else {
            scan.replace(tag);
        }
    }

    /** At a part that stands behind validations: puts them before it when there are none. */
    void behind() throws IOException {
        if (!done && !facts.validations()) {
            done = true;
            scan.insert("<" + prefix + "dataValidations count=\"1\">" + rule(prefix, place) + "</" + prefix
                    + "dataValidations>");
        }
    }

    /** The rule as XML; empty where no columns are added. */
    static String rule(String prefix, AddedPlace place) {
        var columns = place.columns();
        if (columns == null) {
            return "";
        }
        var letters = CellRef.columnName(place.column() + columns.choice());
        return "<" + prefix
                + "dataValidation type=\"list\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\""
                + " errorTitle=\"" + XmlText.escaped(columns.name()) + "\" error=\""
                + XmlText.escaped(columns.reminder()) + "\" sqref=\"" + letters + place.firstRow() + ":" + letters
                + place.lastRow() + "\"><" + prefix + "formula1>\"" + String.join(",", columns.options()) + "\"</"
                + prefix + "formula1></" + prefix + "dataValidation>";
    }
}
