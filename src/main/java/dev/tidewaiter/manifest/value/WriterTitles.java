package dev.tidewaiter.manifest.value;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.shipment.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Titles of documents that tell who writes them: the sender an invoice, the buyer an order. Thread-safe once filled. */
public final class WriterTitles {

    private static final int LONGEST = 60;

    /** An Italian address ends with its postal code, its town and the province in brackets. */
    private static final Pattern PROVINCE = Pattern.compile("(\\d{5} [\\p{L}' -]+) ?\\([A-Z]{2}\\)");

    private final List<String> ofSenders = new ArrayList<>();
    private final List<String> ofBuyers = new ArrayList<>();

    WriterTitles() {}

    Collection<String> ofSenders() {
        return ofSenders;
    }

    Collection<String> ofBuyers() {
        return ofBuyers;
    }

    /** Who writes a document of this title; null when the text is no title. */
    public @Nullable Role writerOf(String title) {
        var text = withoutProvince(title);
        var words = text.length() > LONGEST ? beforeNumber(text) : text;
        if (words.length() > LONGEST) {
            return null;
        }
        var small = " " + Characters.small(words).strip().replaceAll("(?U)\\s+", " ") + " ";
        var dense = small.replace(" ", "");
        if (isIn(ofBuyers, small, dense)) {
            return Role.BUYER;
        }
        return isIn(ofSenders, small, dense) ? Role.EXPORTER : null;
    }

    /** "59100 Prato (PO)" without its province, which is no order, as that of "54100 Massa (MS)" is no title before a name. */
    public static String withoutProvince(String text) {
        return PROVINCE.matcher(text).replaceFirst("$1");
    }

    /** "DETAIL PACKING LIST AGAINST INVOICE # 907/26 DATED …": what stands before the number that the title goes on with. */
    private static String beforeNumber(String title) {
        int end = 0;
        while (end < title.length() && "#№".indexOf(title.charAt(end)) < 0 && title.charAt(end) != '\n') {
            end++;
        }
        return title.substring(0, end);
    }

    private static boolean isIn(List<String> titles, String small, String dense) {
        return titles.stream()
                .anyMatch(word -> Characters.isSpaceless(word.charAt(0))
                        ? dense.contains(word)
                        : small.contains(" " + word + " ") || dense.equals(word.replace(" ", "")));
    }
}
