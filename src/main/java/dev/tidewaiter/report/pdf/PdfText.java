package dev.tidewaiter.report.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import dev.tidewaiter.cache.SoftRecent;
import dev.tidewaiter.files.ProgramFile;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes texts in the fonts that the program brings. The Chinese one is large and loaded only where it is needed. */
final class PdfText {

    static final Color INK = new Color(0x1b2026);
    static final Color QUIET = new Color(0x545d66);

    private @Nullable BaseFont han;

    /** The fonts of every report, read once for all. */
    private static final class Latin {
        static final BaseFont PLAIN = font("NotoSans-Regular.ttf");
        static final BaseFont BOLD = font("NotoSans-Bold.ttf");
    }

    /**
     * The Chinese font, kept from report to report: to read it takes longer than all else of a small file, of which there may be a
     * thousand.
     */
    private static final SoftRecent<String, BaseFont> HAN = new SoftRecent<>(1);

    /** How a text looks. */
    record Look(float size, boolean strong, Color colour) {
        static final Look TITLE = new Look(18, true, INK);
        static final Look SECTION = new Look(13, true, INK);
        static final Look STRONG = new Look(9.5f, true, INK);
        static final Look TEXT = new Look(9.5f, false, INK);
        static final Look SMALL = new Look(8.5f, false, INK);
        static final Look NOTE = new Look(8.5f, false, QUIET);
        static final Look HEADING = new Look(8, true, QUIET);
        static final Look CODE = new Look(7.5f, false, QUIET);

        Look in(Color other) {
            return new Look(size, strong, other);
        }
    }

    private static BaseFont font(String file) {
        try {
            var content = ProgramFile.bytes(PdfText.class, file);
            // identity: each letter by its own number, and a table by which the text is found again
            return BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, content, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BaseFont han() {
        var known = han;
        if (known == null) {
            known = HAN.of("NotoSansSC-Regular.ttf", () -> font("NotoSansSC-Regular.ttf"));
            han = known;
        }
        return known;
    }

    Phrase phrase(String text, Look look) {
        var phrase = new Phrase(look.size() * 1.35f);
        append(phrase, text, look);
        return phrase;
    }

    void append(Phrase phrase, String text, Look look) {
        var latin = look.strong() ? Latin.BOLD : Latin.PLAIN;
        for (var stretch : WrittenText.of(text, latin::charExists, letter -> han().charExists(letter))) {
            var font = stretch.han() ? han() : latin;
            phrase.add(new Chunk(stretch.text(), new Font(font, look.size(), Font.NORMAL, look.colour())));
        }
    }

    /** A text on a wash of colour, which stays in one piece. */
    void appendOn(Phrase phrase, String text, Look look, Color wash) {
        int before = phrase.size();
        append(phrase, text, look);
        for (int i = before; i < phrase.size(); i++) {
            if (phrase.get(i) instanceof Chunk chunk) {
                chunk.setBackground(wash, 3, 2, 3, 2);
            }
        }
    }
}
