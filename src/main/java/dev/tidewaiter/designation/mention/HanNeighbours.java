package dev.tidewaiter.designation.mention;

import dev.tidewaiter.designation.threshold.HanThresholds;
import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells by the letters beside a short name in Han script whether it stands in a sentence by itself, or inside longer words. */
public final class HanNeighbours {

    private final Set<Character> before = new HashSet<>();
    private final Set<Character> behind = new HashSet<>();
    private final List<String> forms = new ArrayList<>();

    private HanNeighbours() {}

    /**
     * Reads the letters from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when the list is missing or a row makes no sense
     */
    public static HanNeighbours of(WordLists lists) {
        var neighbours = new HanNeighbours();
        for (var row : lists.list("designation/han-neighbours.tsv").rows(2)) {
            if ("form".equals(row.cell(0))) {
                neighbours.forms.addAll(row.words(1));
                continue;
            }
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
        neighbours.forms.sort(Comparator.comparingInt(String::length).reversed());
        return neighbours;
    }

    /** A name without the legal form at its end, which a remark leaves out; the name itself when it has none. */
    String withoutForm(String letters) {
        for (var form : forms) {
            if (letters.endsWith(form)) {
                return letters.substring(0, letters.length() - form.length());
            }
        }
        return letters;
    }

    /** Whether what stands beside a name lets it be one: its letters from one place to another in a text of simplified letters. */
    boolean let(String text, int from, int to, HanThresholds thresholds) {
        int letters = to - from;
        boolean front = front(text, from);
        boolean back = back(text, to);
        return letters >= thresholds.letters()
                || (letters >= thresholds.toldByOneSide() ? front || back : front && back);
    }

    /** Whether letters stand by themselves: what is on both sides lets them be a name. */
    boolean letAlone(String text, int from, int to) {
        return front(text, from) && back(text, to);
    }

    private boolean front(String text, int from) {
        return from == 0 || !Characters.isHan(text.charAt(from - 1)) || before.contains(text.charAt(from - 1));
    }

    private boolean back(String text, int to) {
        return to == text.length() || !Characters.isHan(text.charAt(to)) || behind.contains(text.charAt(to));
    }
}
