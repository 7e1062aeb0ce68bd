package dev.tidewaiter.spreadsheet.write;

import dev.tidewaiter.spreadsheet.CellRef;
import java.util.HashMap;
import java.util.Map;

/** Writes cells as XML. Text is written as text, so whatever it says, it is never a formula. */
final class CellWriter {

    /** Excel takes no more characters in a cell. */
    static final int LONGEST = 32_767;

    private static final int REMEMBERED = 4096;

    private final String prefix;
    private final String cutMark;
    private final Map<String, String> escaped = new HashMap<>();

    CellWriter(String prefix, String cutMark) {
        this.prefix = prefix;
        this.cutMark = cutMark;
    }

    void text(StringBuilder out, int column, int row, int format, String text) {
        open(out, column, row, format);
        if (text.isEmpty()) {
            out.append("/>");
            return;
        }
        out.append(" t=\"inlineStr\"><")
                .append(prefix)
                .append("is><")
                .append(prefix)
                .append("t xml:space=\"preserve\">");
        out.append(escaped(text));
        out.append("</")
                .append(prefix)
                .append("t></")
                .append(prefix)
                .append("is></")
                .append(prefix)
                .append("c>");
    }

    void number(StringBuilder out, int column, int row, int format, long number) {
        open(out, column, row, format);
        out.append("><")
                .append(prefix)
                .append("v>")
                .append(number)
                .append("</")
                .append(prefix)
                .append("v></");
        out.append(prefix).append("c>");
    }

    /** The headings of added columns, from the first of them on. */
    void headings(StringBuilder out, ColumnsBeside columns, int column, int row, CellFormats formats) {
        int at = column;
        for (var added : columns.columns()) {
            text(out, at++, row, formats.of(columns.heading()), added.heading());
        }
    }

    /** What is said beside a row, from the first added column on. */
    void beside(StringBuilder out, RowAnnotation annotation, int column, CellFormats formats) {
        int at = column;
        for (var cell : annotation.beside()) {
            text(out, at++, annotation.row(), formats.of(cell.look()), cell.text());
        }
    }

    void empty(StringBuilder out, int column, int row, int format) {
        open(out, column, row, format);
        out.append("/>");
    }

    private void open(StringBuilder out, int column, int row, int format) {
        out.append('<')
                .append(prefix)
                .append("c r=\"")
                .append(CellRef.columnName(column))
                .append(row);
        out.append("\" s=\"").append(format).append('"');
    }

    private String escaped(String text) {
        var known = escaped.get(text);
        if (known == null) {
            known = XmlText.cellText(cut(text, cutMark));
            if (escaped.size() < REMEMBERED && text.length() < 2000) {
                escaped.put(text, known);
            }
        }
        return known;
    }

    /** The text, or as much of it as a cell holds and where the rest is. */
    static String cut(String text, String cutMark) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int at = LONGEST - cutMark.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at) + cutMark;
    }
}
