package dev.tidewaiter.shipment.place;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells where a label of a bank's code may begin, by the first words of all labels. It is asked at each word of each text. Immutable. */
final class BankLabels {

    private static final int ASCII = 128;

    /** What may stand behind a first word of one letter. */
    private static final long ANYTHING = -1;

    /** The first words in small letters, by what they begin with. */
    private final Map<Character, List<String>> firstWords;

    /** For each first letter of theirs in ASCII, what the second letters leave of 64: two letters tell most words of a text from all labels. */
    private final long[] seconds = new long[ASCII];

    BankLabels(Collection<String> labels) {
        var first = labels.stream()
                .map(label -> label.toLowerCase(Locale.ROOT).split(" ", 2)[0])
                .collect(Collectors.toSet());
        this.firstWords = first.stream()
                // but those that another one begins
                .filter(word -> first.stream().noneMatch(other -> !other.equals(word) && word.startsWith(other)))
                .collect(Collectors.groupingBy(word -> word.charAt(0)));
        firstWords.values().forEach(words -> words.forEach(this::noteLetters));
    }

    private void noteLetters(String word) {
        char first = word.charAt(0);
        if (first < ASCII) {
            long second =
                    word.length() == 1 ? ANYTHING : bit(word.charAt(1)) | bit(Character.toUpperCase(word.charAt(1)));
            seconds[first] |= second;
            seconds[Character.toUpperCase(first)] |= second;
        }
    }

    private static long bit(char letter) {
        return 1L << letter;
    }

    /** Whether a label may begin at a place of a text, in letters of any case. */
    boolean mayBeginAt(String text, int at) {
        if (!lettersMayBegin(text, at)) {
            return false;
        }
        var words = firstWords.getOrDefault(Character.toLowerCase(text.charAt(at)), List.of());
        for (int i = 0; i < words.size(); i++) {
            if (text.regionMatches(true, at, words.get(i), 0, words.get(i).length())) {
                return true;
            }
        }
        return false;
    }

    private boolean lettersMayBegin(String text, int at) {
        char first = text.charAt(at);
        if (first >= ASCII) {
            return true;
        }
        char second = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return second < ASCII ? (seconds[first] & bit(second)) != 0 : seconds[first] != 0;
    }
}
