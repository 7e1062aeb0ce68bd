package dev.tidewaiter.designation.mention;

import dev.tidewaiter.designation.threshold.CellThresholds;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a cell into mentions of parties where that is safe: at words such as "c/o" and "trading as", which stand in
 * {@code mention-words.tsv}, and at the numbers of a list, as in "1) … 2) …". Each mention is looked for by itself, so that a
 * firm beside a person does not make the person a firm.
 */
final class Mentions {

    /** Longer than a list of parties; with the most that are looked for it bounds the time that a hostile cell takes. */
    private static final int LONGEST_CELL = 2_000;

    private static final char LAST_LETTER = 'l';
    private static final String AROUND = " \t\r\n,;:.-–—/|()[]（）【】：，；";

    private final MentionWords words;

    Mentions(MentionWords words) {
        this.words = words;
    }

    /** The mentions in a cell, in one that is not long all of them; none when it is one mention. Never fails. */
    List<String> of(String text, CellThresholds cells) {
        if (text.length() > LONGEST_CELL) {
            return List.of();
        }
        var list = listMarks(text);
        List<String> mentions = List.of();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            int length = mayBegin(text, i) ? separatorAt(text, i, list) : 0;
            if (length > 0) {
                mentions = mentions.isEmpty() ? new ArrayList<>(3) : mentions;
                add(text.substring(from, i), cells.mention(), mentions);
                from = i + length;
                i = from - 1;
            }
        }
        if (from > 0) {
            add(text.substring(from), cells.mention(), mentions);
        }
        return mentions;
    }

    private static boolean mayBegin(String text, int at) {
        return at == 0 || text.charAt(at) >= '\u3040' || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private int separatorAt(String text, int at, String list) {
        int word = words.lengthAt(text, at);
        return word == 0 && !list.isEmpty() ? numberLength(text, at, list) : word;
    }

    /** What closes the numbers of a list in the text: a bracket, or a point when the text begins with the list. */
    private static String listMarks(String text) {
        if (text.indexOf("2)") > 0 || text.indexOf("2）") > 0) {
            return ")）";
        }
        if (isLettered(text) && (text.indexOf(" b)") > 0 || text.indexOf(" B)") > 0)) {
            return ")";
        }
        boolean numbered = text.startsWith("1.") && text.indexOf(" 2.") > 0;
        boolean lettered = isLettered(text) && (text.indexOf(" b.") > 0 || text.indexOf(" B.") > 0);
        return numbered || lettered ? "." : "";
    }

    /** Whether a text begins with the first letter of a list: "a. … b. …". */
    private static boolean isLettered(String text) {
        return text.length() > 2 && (text.charAt(0) | ' ') == 'a' && text.charAt(2) == ' ';
    }

    /** The length of {@code 1)} and {@code a.}; 0 when no number of a list begins here. */
    private static int numberLength(String text, int at, String marks) {
        char c = text.charAt(at);
        boolean closed = at + 1 < text.length() && marks.indexOf(text.charAt(at + 1)) >= 0;
        boolean alone = at + 2 >= text.length() || !Character.isDigit(text.charAt(at + 2));
        boolean letter = isLettered(text) && (c | ' ') >= 'a' && (c | ' ') <= LAST_LETTER && at + 2 < text.length();
        boolean number = c >= '1' && c <= '9';
        return (number || (letter && text.charAt(at + 2) == ' ')) && closed && alone ? 2 : 0;
    }

    private static void add(String piece, int shortest, List<String> mentions) {
        int from = 0;
        int to = piece.length();
        while (from < to && AROUND.indexOf(piece.charAt(from)) >= 0) {
            from++;
        }
        // a point at the end may belong to a legal form
        while (to > from && piece.charAt(to - 1) != '.' && AROUND.indexOf(piece.charAt(to - 1)) >= 0) {
            to--;
        }
        var mention = piece.substring(from, to);
        if (mention.length() >= shortest || isIdeographs(mention)) {
            if (mentions.size() < LongCell.MOST_PARTIES && !mentions.contains(mention)) {
                mentions.add(mention);
            }
        }
    }

    private static boolean isIdeographs(String mention) {
        return mention.length() > 1 && mention.charAt(0) >= '\u3040';
    }
}
