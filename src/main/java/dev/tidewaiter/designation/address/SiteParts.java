package dev.tidewaiter.designation.address;

import dev.tidewaiter.names.search.FoldedWord;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What tells two addresses of one street and number apart: the building of a site, the sector, the phase, and whether it is the
 * northern or the southern street of that name.
 *
 * @param told what is told of each, by the word for it
 */
record SiteParts(Map<String, Set<String>> told) {

    private static final String DIRECTION = "direction";

    /** Longer numbers are house numbers and rooms. */
    private static final int MOST_DIGITS = 2;

    private static final List<String> ROMAN = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    static SiteParts of(List<FoldedWord> words, AddressLexicon lexicon) {
        var told = new HashMap<String, Set<String>>();
        for (int i = 0; i < words.size(); i++) {
            var text = words.get(i).text();
            var numbered = isBetweenNumbers(words, i) ? lexicon.numberedBetween(text) : "";
            numbered = numbered.isEmpty() ? lexicon.numbered(text) : numbered;
            if (!numbered.isEmpty() && !isEndOfName(words, i, lexicon)) {
                add(told, numbered, value(words, i + 1, lexicon));
            }
            if (i > 0) {
                add(
                        told,
                        lexicon.numberedBefore(text),
                        shortNumber(words.get(i - 1).text()));
            }
            if (isOfStreet(words, i, lexicon)) {
                add(told, DIRECTION, lexicon.direction(text));
            }
        }
        return new SiteParts(told);
    }

    /** Whether both tell something of one kind, and not the same. */
    boolean contradict(SiteParts other) {
        for (var kind : told.entrySet()) {
            var others = other.told.getOrDefault(kind.getKey(), Set.of());
            if (!others.isEmpty() && Collections.disjoint(kind.getValue(), others)) {
                return true;
            }
        }
        return false;
    }

    private static void add(Map<String, Set<String>> told, String kind, String value) {
        if (!kind.isEmpty() && !value.isEmpty()) {
            told.computeIfAbsent(kind, any -> new HashSet<>()).add(value);
        }
    }

    /** Of the Linden Building 12 it is not known whether the number is its own or the street's behind it. */
    private static boolean isEndOfName(List<FoldedWord> words, int at, AddressLexicon lexicon) {
        return at > 0
                && lexicon.component(words.get(at).text()) == AddressComponent.BUILDING
                && WordDigits.startsWithLetter(words.get(at - 1).text())
                && lexicon.component(words.get(at - 1).text()) == AddressComponent.NAME;
    }

    private static boolean isBetweenNumbers(List<FoldedWord> words, int at) {
        return at > 0
                && at + 1 < words.size()
                && !WordDigits.startsWithLetter(words.get(at - 1).text())
                && !WordDigits.startsWithLetter(words.get(at + 1).text());
    }

    /** The number or letter behind a word; none where it is a floor's or the first of several. */
    private static String value(List<FoldedWord> words, int at, AddressLexicon lexicon) {
        if (at >= words.size()) {
            return "";
        }
        var next = at + 1 < words.size() ? words.get(at + 1).text() : "";
        boolean isLetter = WordDigits.startsWithLetter(words.get(at).text());
        boolean inside = !next.isEmpty()
                && ((!WordDigits.startsWithLetter(next) && !isLetter)
                        || (lexicon.component(next) == AddressComponent.UNIT
                                && lexicon.numbered(next).isEmpty()
                                && !isUnitOfItsOwn(words, at + 1)));
        return inside ? "" : shortNumber(words.get(at).text());
    }

    /** The room of "block B, room 5", which is followed by a number of its own. */
    private static boolean isUnitOfItsOwn(List<FoldedWord> words, int at) {
        return at + 1 < words.size()
                && !WordDigits.startsWithLetter(words.get(at + 1).text());
    }

    private static String shortNumber(String text) {
        if (ROMAN.contains(text)) {
            return String.valueOf(ROMAN.indexOf(text));
        }
        boolean letter = text.length() == 1;
        boolean number = text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return letter || number ? text : "";
    }

    private static boolean isOfStreet(List<FoldedWord> words, int at, AddressLexicon lexicon) {
        return isStreet(words, at - 1, lexicon) || isStreet(words, at + 1, lexicon) || isStreet(words, at + 2, lexicon);
    }

    private static boolean isStreet(List<FoldedWord> words, int at, AddressLexicon lexicon) {
        return at >= 0 && at < words.size() && lexicon.component(words.get(at).text()) == AddressComponent.STREET;
    }
}
