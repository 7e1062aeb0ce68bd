package dev.tidewaiter.samples;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few styles that office workbooks use. */
record SampleStyles(
        CellStyle title,
        CellStyle subtitle,
        CellStyle header,
        CellStyle label,
        CellStyle text,
        CellStyle count,
        CellStyle money,
        CellStyle plain,
        CellStyle date) {

    static SampleStyles of(Workbook book, String dateFormat, IndexedColors headerFill) {
        var formats = book.createDataFormat();
        var bold = book.createFont();
        bold.setBold(true);
        var large = book.createFont();
        large.setBold(true);
        large.setFontHeightInPoints((short) 15);

        var title = book.createCellStyle();
        title.setFont(large);
        title.setAlignment(HorizontalAlignment.CENTER);
        var subtitle = book.createCellStyle();
        subtitle.setAlignment(HorizontalAlignment.CENTER);
        var header = bordered(book);
        header.setFont(bold);
        header.setWrapText(true);
        header.setAlignment(HorizontalAlignment.CENTER);
        header.setVerticalAlignment(VerticalAlignment.CENTER);
        header.setFillForegroundColor(headerFill.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        var label = book.createCellStyle();
        label.setFont(bold);
        var text = bordered(book);
        text.setVerticalAlignment(VerticalAlignment.TOP);
        text.setWrapText(true);
        var count = bordered(book);
        count.setDataFormat(formats.getFormat("#,##0"));
        var money = bordered(book);
        money.setDataFormat(formats.getFormat("#,##0.00"));
        var plain = bordered(book);
        plain.setDataFormat(formats.getFormat("0"));
        var date = bordered(book);
        date.setDataFormat(formats.getFormat(dateFormat));
        return new SampleStyles(title, subtitle, header, label, text, count, money, plain, date);
    }

    private static CellStyle bordered(Workbook book) {
        var style = book.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
