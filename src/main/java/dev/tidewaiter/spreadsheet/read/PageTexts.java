package dev.tidewaiter.spreadsheet.read;

import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.opc.XmlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gathers what is printed above and below the pages of a sheet, which stands behind its rows. */
public final class PageTexts {

    private static final Set<String> TAGS =
            Set.of("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter");

    private final List<OutsideText> found = new ArrayList<>(0);

    /** Looks at an element that is no row. */
    void see(XmlReader xml) throws Refusal, IOException {
        if (!TAGS.contains(xml.name()) || found.size() >= TAGS.size()) {
            return;
        }
        var text = new RichText();
        text.addElement(xml);
        var plain = withoutCodes(String.valueOf(text.buffer(), 0, text.length()));
        if (!plain.isEmpty()) {
            found.add(new OutsideText(OutsideText.Kind.PAGE_TEXT, null, plain));
        }
    }

    List<OutsideText> found() {
        return List.copyOf(found);
    }

    /** The text without the codes that say how and where it is printed. */
    public static String withoutCodes(String coded) {
        return coded.replaceAll("&(?:\"[^\"]*\"|K[0-9A-Fa-f]{6}|\\d{1,3}|[LCR])", "\n")
                .replaceAll("&[A-Z]", " ")
                .replace("&&", "&")
                .strip();
    }
}
