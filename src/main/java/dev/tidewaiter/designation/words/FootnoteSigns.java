package dev.tidewaiter.designation.words;

import dev.tidewaiter.wordlist.WordLists;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a list writes which of its footnotes a licence requirement has. Immutable. */
public final class FootnoteSigns {

    /** The footnotes by their signs. */
    private final Map<String, Integer> signs = new LinkedHashMap<>();

    private FootnoteSigns() {}

    /**
     * Reads the signs from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    static FootnoteSigns of(WordLists lists) {
        var footnotes = new FootnoteSigns();
        for (var row : lists.list("designation/footnote-signs.tsv").rows(2)) {
            if (!row.cell(0).matches("[1-9]")) {
                throw row.wrong("\"" + row.cell(0) + "\" is no number of a footnote, 1 to 9");
            }
            row.words(1).forEach(sign -> footnotes.signs.put(sign, row.cell(0).charAt(0) - '0'));
        }
        return footnotes;
    }

    /** The first footnote that a requirement names; 0 when it names none. */
    public int in(String requirement) {
        int first = requirement.length();
        int footnote = 0;
        for (var sign : signs.entrySet()) {
            int at = place(sign.getKey(), requirement);
            if (at >= 0 && at < first) {
                first = at;
                footnote = sign.getValue();
            }
        }
        return footnote;
    }

    /** Where a sign stands that is not the beginning of a longer number. */
    private static int place(String sign, String text) {
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
            int behind = at + sign.length();
            if (behind == text.length() || (text.charAt(behind) != '.' && !Character.isDigit(text.charAt(behind)))) {
                return at;
            }
        }
        return -1;
    }
}
