package dev.tidewaiter.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Chunk;
import com.lowagie.text.pdf.BaseFont;
import org.junit.jupiter.api.Test;

/** The fonts of reports are read once for many of them. */
class PdfTextTests {

    @Test
    void manyReportsShareTheLargeFont() {
        assertThat(fontOf("\u6d77\u6e2f")).isSameAs(fontOf("\u6d77")).isNotSameAs(fontOf("harbour"));
    }

    private static BaseFont fontOf(String text) {
        return ((Chunk) new PdfText().phrase(text, PdfText.Look.TEXT).get(0))
                .getFont()
                .getBaseFont();
    }
}
