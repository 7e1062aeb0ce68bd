package dev.tidewaiter.designation.mention;

import dev.tidewaiter.designation.threshold.HanThresholds;
import dev.tidewaiter.wordlist.WordLists;
import java.util.HashSet;
import java.util.Set;

/** Tells by the letters beside a short name in Han script whether it stands in a sentence by itself, or inside longer words. */
public final class HanNeighbours {

    private final Set<Character> before = new HashSet<>();
    private final Set<Character> behind = new HashSet<>();

    private HanNeighbours() {}

    /**
     * Reads the letters from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when the list is missing or a row makes no sense
     */
    public static HanNeighbours of(WordLists lists) {
        var neighbours = new HanNeighbours();
        for (var row : lists.list("designation/han-neighbours.tsv").rows(2)) {
            var side =
                    switch (row.cell(0)) {
                        case "before" -> neighbours.before;
                        case "behind" -> neighbours.behind;
                        default -> throw row.wrong("a letter stands before a name or behind it");
                    };
            for (var letter : row.words(1)) {
                if (letter.length() != 1) {
                    throw row.wrong("\"" + letter + "\" is no single letter");
                }
                side.add(letter.charAt(0));
            }
        }
        return neighbours;
    }

    /** Whether what stands beside a name lets it be one: its letters from one place to another in a text of simplified letters. */
    boolean let(String text, int from, int to, HanThresholds thresholds) {
        int letters = to - from;
        boolean front = from == 0 || !isHan(text.charAt(from - 1)) || before.contains(text.charAt(from - 1));
        boolean back = to == text.length() || !isHan(text.charAt(to)) || behind.contains(text.charAt(to));
        return letters >= thresholds.letters()
                || (letters >= thresholds.toldByOneSide() ? front || back : front && back);
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
