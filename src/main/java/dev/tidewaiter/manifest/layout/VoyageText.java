package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.shipment.Field;
import java.util.regex.Pattern;

/** The voyage in a box that asks for ship and voyage at once: "EXAMPLE STAR / FJ324W", "EXAMPLE STAR V.123E". */
final class VoyageText {

    private static final Pattern VOYAGE = Pattern.compile(
            "\\p{L}.*?(?:\\s*/\\s*(?:V(?:OY)?\\.?\\s*)?|[\\s,]+V(?:OY)?\\.?(?:\\s*NO)?\\.?\\s*)([\\p{L}\\d-]*\\d[\\p{L}\\d-]*)\\s*",
            Pattern.CASE_INSENSITIVE);

    private final Headings headings;

    VoyageText(Headings headings) {
        this.headings = headings;
    }

    /** The voyage behind the ship's name where the label asks for both; empty for none. */
    String behind(FormLabel label, String text) {
        var asked = label.cell().text();
        int end = asked.length() - label.inline().length();
        for (var part : asked.substring(0, Math.max(end, 0)).split("[/&,+:\\n]|\\s{2,}", -1)) {
            var meaning = headings.meaning(part.strip());
            if (meaning != null && meaning.fields().contains(Field.VOYAGE)) {
                var voyage = VOYAGE.matcher(text);
                return voyage.matches() ? voyage.group(1) : "";
            }
        }
        return "";
    }
}
