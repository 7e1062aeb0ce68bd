package dev.tidewaiter.report.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import dev.tidewaiter.report.account.ReportLanguage;
import dev.tidewaiter.report.pdf.PdfText.Look;
import org.jspecify.annotations.Nullable;

/** Below each page: the file, and which page of how many. How many is known at the end, and filled in then. */
final class PageNumbers extends PdfPageEventHelper {

    private static final float BELOW = 26;
    private static final int LONGEST_NAME = 70;
    private static final float ROOM = 40;
    private static final float GAP = 2.5f;

    private final PdfText text;
    private final ReportLanguage language;
    private final String file;
    private @Nullable PdfTemplate total;

    PageNumbers(PdfText text, String file, ReportLanguage language) {
        this.text = text;
        this.language = language;
        this.file = file.codePointCount(0, file.length()) > LONGEST_NAME
                ? file.substring(0, file.offsetByCodePoints(0, LONGEST_NAME)) + " …"
                : file;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        total = writer.getDirectContent().createTemplate(ROOM, 12);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var canvas = writer.getDirectContent();
        var number = text.phrase(language.say("report.pdf.page", writer.getPageNumber()), Look.NOTE);
        float right = document.right() - ROOM / 2;
        ColumnText.showTextAligned(
                canvas,
                Element.ALIGN_LEFT,
                text.phrase(language.page("title") + " · " + file, Look.NOTE),
                document.left(),
                BELOW,
                0);
        ColumnText.showTextAligned(canvas, Element.ALIGN_RIGHT, number, right, BELOW, 0);
        canvas.addTemplate(total, right + GAP, BELOW);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        ColumnText.showTextAligned(
                total, Element.ALIGN_LEFT, text.phrase(String.valueOf(writer.getPageNumber() - 1), Look.NOTE), 0, 0, 0);
    }
}
