package dev.tidewaiter.shipment.place;

import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Addresses of the internet whose marks are words in brackets, as people write them against machines: "info (at) omega [dot] com". Belongs to
 * its reader while rows are added, and is immutable then.
 */
final class SpelledAddresses {

    private static final String AT = "address-at";
    private static final String DOT = "address-dot";

    private final List<String> ats = new ArrayList<>();
    private final List<String> dots = new ArrayList<>();
    private Pattern at = Pattern.compile("(?!)");
    private Pattern dot = Pattern.compile("(?!)");

    /** Reads a row; false where it is of no kind of these. */
    boolean add(WordRow row) {
        switch (row.cell(0)) {
            case AT -> {
                ats.addAll(row.words(2));
                at = inBrackets(ats);
            }
            case DOT -> {
                dots.addAll(row.words(2));
                dot = inBrackets(dots);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Pattern inBrackets(List<String> words) {
        return Pattern.compile(
                "(?<=[\\p{L}\\d]) ?[(\\[{] ?(?iu:" + WordKinds.anyOf(words) + ") ?[)\\]}] ?(?=[\\p{L}\\d])");
    }

    /** Whether a text may hold one; asked of each text, so that it looks for brackets first. */
    boolean mayBeIn(String text) {
        return (text.indexOf('(') >= 0 || text.indexOf('[') >= 0 || text.indexOf('{') >= 0) && holdsWord(text);
    }

    private boolean holdsWord(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        return ats.stream().anyMatch(small::contains);
    }

    /** The text with the marks for their words. */
    String written(String text) {
        return mayBeIn(text) ? dot.matcher(at.matcher(text).replaceAll("@")).replaceAll(".") : text;
    }
}
