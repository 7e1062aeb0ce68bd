package dev.tidewaiter.report.pdf;

import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import dev.tidewaiter.report.pdf.PdfText.Look;
import java.awt.Color;
import java.util.List;

/** Tables of a page: a thin line below each row, headings that come again on the next page. */
final class PdfTables {

    private static final Color LINE = new Color(0xdcdad3);

    private final PdfText text;

    PdfTables(PdfText text) {
        this.text = text;
    }

    /** A table with these headings. */
    PdfPTable table(List<String> headings, float... widths) {
        var table = plain(widths);
        headings.forEach(heading -> table.addCell(cell(text.phrase(heading, Look.HEADING))));
        table.setHeaderRows(headings.isEmpty() ? 0 : 1);
        return table;
    }

    private static PdfPTable plain(float... widths) {
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        table.setSpacingAfter(6);
        return table;
    }

    void row(PdfPTable table, Look look, String... texts) {
        for (var one : texts) {
            table.addCell(cell(text.phrase(one, look)));
        }
    }

    PdfPCell cell(Phrase phrase) {
        var cell = new PdfPCell(phrase);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(LINE);
        cell.setBorderWidth(0.5f);
        cell.setLeading(0, 1.3f);
        cell.setPadding(2.5f);
        cell.setPaddingLeft(0);
        cell.setPaddingRight(8);
        cell.setPaddingBottom(4);
        return cell;
    }

    /** A verdict by word and colour. */
    PdfPCell verdict(String title, String style) {
        var colours = VerdictColours.of(style);
        var phrase = new Phrase();
        text.appendOn(phrase, title, Look.HEADING.in(colours.ink()), colours.wash());
        var cell = cell(phrase);
        cell.setPaddingLeft(4);
        return cell;
    }

    /** A text by itself, across the page. */
    PdfPTable line(Phrase phrase) {
        var line = plain(1);
        var cell = cell(phrase);
        cell.setBorder(Rectangle.NO_BORDER);
        line.addCell(cell);
        line.setSpacingBefore(0);
        line.setSpacingAfter(0);
        return line;
    }

    /** The heading of a section. */
    PdfPTable heading(Phrase phrase) {
        var line = line(phrase);
        line.setSpacingBefore(12);
        return line;
    }

    /** A block with a bar of colour at its left, in one piece where a page has room for it. */
    static PdfPTable block(PdfPCell content, Color bar) {
        var block = plain(1);
        content.setBorder(Rectangle.LEFT);
        content.setBorderColor(bar);
        content.setBorderWidth(2.5f);
        content.setPaddingLeft(10);
        content.setPaddingTop(0);
        content.setPaddingBottom(6);
        block.addCell(content);
        block.setKeepTogether(true);
        block.setSpacingBefore(6);
        block.setSpacingAfter(8);
        return block;
    }
}
