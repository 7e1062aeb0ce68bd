package dev.tidewaiter.designation.mention;

import dev.tidewaiter.designation.address.AddressComponent;
import dev.tidewaiter.designation.address.AddressLexicon;
import dev.tidewaiter.designation.lists.ListCountries;
import dev.tidewaiter.designation.threshold.AddressThresholds;
import dev.tidewaiter.names.search.FoldedWord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a cell that may be a name of their own: what stands before an address that was run into it, and each of several
 * parties in it.
 */
final class NameFragments {

    /** Two letters are no name and no word for a street that could be told from a part of one. */
    private static final int SHORTEST = 3;

    private static final int MOST = 12;
    private static final int MOST_STREETS = 2;
    private static final int MOST_CUTS = 3;

    private final String text;
    private final AddressLexicon lexicon;
    private final AddressThresholds thresholds;
    private final List<String> found = new ArrayList<>(4);

    /** Whether the text ends with a country; null until somebody asks. */
    private @Nullable Boolean country;

    private NameFragments(String text, AddressLexicon lexicon, AddressThresholds thresholds) {
        this.text = text;
        this.lexicon = lexicon;
        this.thresholds = thresholds;
    }

    /** The parts besides the whole text, at most twelve; mostly none. Never fails. */
    static List<String> of(String text, AddressLexicon lexicon, AddressThresholds thresholds) {
        if (text.length() > LongCell.MOST_LETTERS || !mayHaveParts(text)) {
            return List.of();
        }
        var fragments = new NameFragments(text, lexicon, thresholds);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || endsParty(text, i)) {
                fragments.addParty(from, i);
                from = i + 1;
            }
        }
        fragments.found.remove(text);
        return fragments.found;
    }

    private static boolean mayHaveParts(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (endsParty(text, i) || isComma(c) || isDigit(c) || c == '-' || c == '.' || c == '–' || c == '—') {
                return true;
            }
        }
        return false;
    }

    private static boolean endsParty(String text, int at) {
        char c = text.charAt(at);
        if (c == '/') {
            // a slash between blanks; that of 24/1, A/S and c/o belongs to its word
            return at > 0 && at + 1 < text.length() && text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' ';
        }
        return c == ';' || c == '；' || c == '\n' || c == '\r' || c == '|';
    }

    private static boolean isComma(char c) {
        return c == ',' || c == '，';
    }

    /** A part between marks, and what stands in it before a place where an address may begin. */
    private void addParty(int from, int to) {
        add(from, to);
        int word = from;
        int previous = from;
        int streets = 0;
        int cuts = 0;
        for (int i = from + 1; i < to && cuts < MOST_CUTS; i++) {
            char c = text.charAt(i);
            boolean begins = Character.isLetterOrDigit(c) && !Character.isLetterOrDigit(text.charAt(i - 1));
            boolean cut = isComma(c) || isDash(i) || (begins && isNumber(i));
            if (cut && isAddress(i)) {
                cuts++;
                add(from, i);
                add(from, withoutAddressWords(from, word, i));
            }
            if (!begins) {
                continue;
            }
            if (streets < MOST_STREETS && isStreet(i, to) && isAddress(i)) {
                streets++;
                add(from, i);
                // the name of a street stands before the word, in one word or two: Lenina street
                add(from, word);
                add(from, previous);
            }
            previous = word;
            word = i;
        }
    }

    /** Where a name ends when words that belong to the address, such as "Pom." and "No.", stand before the cut. */
    private int withoutAddressWords(int from, int word, int cut) {
        int end = cut;
        int start = word;
        while (start > from) {
            if (!isAddressWord(start)) {
                return end;
            }
            end = start;
            start--;
            while (start > from && !beginsWord(start)) {
                start--;
            }
        }
        return end;
    }

    /** Whether a number begins here, also one behind a single letter, as in d26. */
    private boolean isNumber(int at) {
        return isDigit(text.charAt(at)) || (at + 1 < text.length() && isDigit(text.charAt(at + 1)));
    }

    private boolean beginsWord(int at) {
        return Character.isLetterOrDigit(text.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private boolean isAddressWord(int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        for (var word : FoldedWord.of(text.substring(from, end))) {
            var kind = lexicon.component(word.text());
            return kind != AddressComponent.NAME && kind != AddressComponent.AREA;
        }
        return false;
    }

    private boolean isDash(int at) {
        char c = text.charAt(at);
        return (c == '-' || c == '–' || c == '—')
                && text.charAt(at - 1) == ' '
                && at + 1 < text.length()
                && text.charAt(at + 1) == ' ';
    }

    private boolean isStreet(int from, int to) {
        int end = from;
        while (end < to && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        for (var word : FoldedWord.of(text.substring(from, end))) {
            var kind = lexicon.component(word.text());
            return kind == AddressComponent.STREET
                    || (kind == AddressComponent.UNIT && word.text().length() > SHORTEST);
        }
        return false;
    }

    private void add(int from, int to) {
        var part = text.substring(from, Math.max(from, to)).strip();
        while (!part.isEmpty() && ",;-".indexOf(part.charAt(part.length() - 1)) >= 0) {
            part = part.substring(0, part.length() - 1).strip();
        }
        if (part.length() >= SHORTEST && found.size() < MOST && !found.contains(part)) {
            found.add(part);
        }
    }

    /** Whether what begins here is an address: a postal code, or several words with a number or a place among them. */
    private boolean isAddress(int from) {
        int to = text.length();
        int digits = 0;
        int most = 0;
        for (int i = from; i < to; i++) {
            digits = isDigit(text.charAt(i)) ? digits + 1 : 0;
            most = Math.max(most, digits);
        }
        if (most >= thresholds.postcodeDigits()) {
            return true;
        }
        int words = 0;
        boolean place = most > 0;
        for (var word : FoldedWord.of(text.substring(from, to))) {
            words++;
            place |= !word.place().isEmpty();
        }
        return (place && words >= thresholds.words()) || (words > 0 && endsWithCountry());
    }

    private boolean endsWithCountry() {
        if (country == null) {
            country = !ListCountries.atTheEndOf(text).isEmpty();
        }
        return country;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
