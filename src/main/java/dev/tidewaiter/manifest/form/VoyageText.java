package dev.tidewaiter.manifest.form;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.label.FormLabel;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.VoyageWords;
import java.util.regex.Pattern;

/** The voyage in a box that asks for ship and voyage at once: "EXAMPLE STAR / FJ324W", "EXAMPLE STAR V.123E". */
final class VoyageText {

    /** A ship and its voyage are short; in a run of blanks the search would take its square. */
    private static final int LONGEST = 200;

    /** The number of a ship, which stands before its voyage or behind it. */
    private static final Pattern SHIP_NUMBER = Pattern.compile("\\sIMO:? ?\\d{7}(?!\\d)");

    private final Headings headings;
    private final VoyageWords voyages;
    private final Pattern voyage;
    private final Pattern saidVoyage;
    private final Pattern asked;

    VoyageText(Headings headings, VoyageWords voyages) {
        this.headings = headings;
        this.voyages = voyages;
        this.asked = Pattern.compile("[/&,+:\\n]|" + voyages.and() + "|\\s{2,}");
        this.saidVoyage = Pattern.compile("\\p{L}.*?[\\s,/]+" + voyages.voyage() + "(?:\\.\\s?|\\s)(?:"
                + voyages.number() + "\\.?\\s*)?([\\p{L}\\d-]*\\d[\\p{L}\\d-]*)\\s*");
        this.voyage =
                Pattern.compile("\\p{L}.*?(?:\\s*/\\s*(?:" + voyages.voyage() + "\\.?\\s*)?|[\\s,]+" + voyages.voyage()
                        + "\\.?(?:\\s*" + voyages.number() + ")?\\.?\\s*)([\\p{L}\\d-]*\\d[\\p{L}\\d-]*)\\s*");
    }

    /** The voyage behind the ship's name where the label asks for both, or a word says that it is one; empty for none. */
    String behind(FormLabel label, String text) {
        var title = label.cell().text();
        int end = title.length() - label.inline().length();
        for (var part : asked.split(title.substring(0, Math.max(end, 0)), -1)) {
            var meaning = headings.meaning(part.strip());
            if (meaning != null && meaning.fields().contains(Field.VOYAGE)) {
                var behind = voyage.matcher(text);
                return behind.matches() ? behind.group(1) : said(text);
            }
        }
        return said(text);
    }

    /** The voyage that a word or its direction tells behind the ship's name; empty for none. */
    String said(String text) {
        var ship = text.length() > LONGEST ? "" : withoutNumber(text);
        var said = saidVoyage.matcher(ship);
        return said.matches() ? said.group(1) : voyages.directed(ship);
    }

    /** Whether a text is a ship in capitals and its voyage, which ends in the direction it sails in, with or without the ship's number. */
    boolean isSailing(String text) {
        return !voyages.directed(withoutNumber(text)).isEmpty();
    }

    private static String withoutNumber(String ship) {
        return SHIP_NUMBER.matcher(ship).replaceFirst("").strip();
    }
}
