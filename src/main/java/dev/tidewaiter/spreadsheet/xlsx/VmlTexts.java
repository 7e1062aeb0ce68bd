package dev.tidewaiter.spreadsheet.xlsx;

import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.read.OutsideText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the text boxes and form buttons of a VML drawing (ECMA-376 part 4, 19), in which Excel 2007 and later keep what older versions drew. Excel
 * itself writes such parts with tags of HTML that are not closed, so that no parser of XML reads them: the text is taken from
 * between the tags.
 */
final class VmlTexts {

    private static final Pattern SHAPE =
            Pattern.compile("<(?:\\w+:)?shape\\b.*?</(?:\\w+:)?shape\\s*>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern BOX = Pattern.compile(
            "<(?:\\w+:)?textbox\\b[^>]*>(.*?)</(?:\\w+:)?textbox\\s*>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern ANCHOR =
            Pattern.compile("<(?:\\w+:)?Anchor\\s*>\\s*(\\d{1,5})\\s*,\\s*\\d+\\s*,\\s*(\\d{1,7})\\s*,");
    private static final Pattern NEW_LINE = Pattern.compile("(?i)<br\\s*/?>|</(?:div|p)\\s*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private VmlTexts() {}

    /**
     * The texts of a drawing.
     *
     * @param most the most bytes that are looked at
     */
    static List<OutsideText> of(InputStream part, int most) throws IOException {
        var drawing = new String(part.readNBytes(most), StandardCharsets.UTF_8);
        var found = new ArrayList<OutsideText>();
        for (var shape = SHAPE.matcher(drawing); shape.find(); ) {
            var box = BOX.matcher(shape.group());
            if (box.find()) {
                var lines =
                        NEW_LINE.matcher(box.group(1).replaceAll("\\s+", " ")).replaceAll("\n");
                var text = unescaped(TAG.matcher(lines).replaceAll(""))
                        .replaceAll(" *\n *", "\n")
                        .strip();
                var anchor = ANCHOR.matcher(shape.group());
                var cell = anchor.find()
                        ? CellRef.columnName(Integer.parseInt(anchor.group(1)))
                                + (Integer.parseInt(anchor.group(2)) + 1)
                        : null;
                if (!text.isEmpty()) {
                    found.add(new OutsideText(OutsideText.Kind.TEXT_BOX, cell, text));
                }
            }
        }
        return found;
    }

    /** Without the entities that XML itself knows; numbers of letters are read where names are looked for. */
    private static String unescaped(String text) {
        return text.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
