package dev.tidewaiter.report.workbook;

import dev.tidewaiter.spreadsheet.CellRef;
import java.util.HashMap;
import java.util.Map;

/** Writes cells as XML. Text is written as text, so whatever it says, it is never a formula. */
final class CellXml {

    /** Excel takes no more characters in a cell. */
    static final int LONGEST = 32_767;

    private static final String CUT = " … (full text in the JSON)";
    private static final int REMEMBERED = 4096;

    private final String prefix;
    private final Map<String, String> escaped = new HashMap<>();

    CellXml(String prefix) {
        this.prefix = prefix;
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
            known = Xml.cellText(cut(text));
            if (escaped.size() < REMEMBERED && text.length() < 2000) {
                escaped.put(text, known);
            }
        }
        return known;
    }

    /** The text, or as much of it as a cell holds and where the rest is. */
    static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int at = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at) + CUT;
    }
}
