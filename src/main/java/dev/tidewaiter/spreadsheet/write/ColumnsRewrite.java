package dev.tidewaiter.spreadsheet.write;

import dev.tidewaiter.spreadsheet.write.XmlScanner.Kind;
import java.io.IOException;

/** Rewrites the list of a sheet's columns, so that those that are added have their width. */
final class ColumnsRewrite {

    private final XmlScanner scan;
    private final String prefix;
    private final AddedPlace place;
    private final CellFormats formats;
    private boolean done;

    ColumnsRewrite(XmlScanner scan, String prefix, AddedPlace place, CellFormats formats) {
        this.scan = scan;
        this.prefix = prefix;
        this.place = place;
        this.formats = formats;
        this.done = place.columns() == null;
    }

    /** At the list that is there. */
    void existing() throws IOException {
        if (done) {
            return;
        }
        int first = place.column() + 1;
        int last = place.lastColumn() + 1;
        if (scan.kind() == Kind.EMPTY) {
            scan.replace(list());
            return;
        }
        while (scan.next() && scan.depth() > 1) {
            if (!scan.opens()) {
                continue;
            }
            int min = scan.number("min", 1);
            int max = scan.number("max", min);
            if (max < first || (done && min > last)) {
                continue;
            }
            var tag = scan.text();
            scan.dropElement();
            if (min < first) {
                scan.append(range(tag, min, first - 1));
            }
            if (!done) {
                scan.append(added());
            }
            if (max > last) {
                scan.append(range(tag, Math.max(min, last + 1), max));
            }
        }
        if (!done) {
            scan.insert(added());
        }
    }

    /** Before the rows: puts a list there when there was none. */
    void beforeRows() throws IOException {
        if (!done) {
            scan.insert(list());
        }
    }

    private String list() {
        return "<" + prefix + "cols>" + added() + "</" + prefix + "cols>";
    }

    private static String range(String tag, int min, int max) {
        var sized = XmlTag.with(XmlTag.with(tag, "min", String.valueOf(min)), "max", String.valueOf(max));
        return sized.endsWith("/>") ? sized : sized.substring(0, sized.length() - 1) + "/>";
    }

    private String added() {
        done = true;
        var out = new StringBuilder();
        var columns = place.columns();
        if (columns == null) {
            return "";
        }
        int column = place.column() + 1;
        for (var added : columns.columns()) {
            out.append('<')
                    .append(prefix)
                    .append("col min=\"")
                    .append(column)
                    .append("\" max=\"")
                    .append(column);
            out.append("\" width=\"").append(added.width()).append(".7\" ");
            if (added.answer()) {
                out.append("style=\"").append(formats.of(columns.answers())).append("\" ");
            }
            out.append("customWidth=\"1\"/>");
            column++;
        }
        return out.toString();
    }
}
