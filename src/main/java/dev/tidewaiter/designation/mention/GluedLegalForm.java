package dev.tidewaiter.designation.mention;

import dev.tidewaiter.designation.threshold.CellThresholds;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes the legal form off a name that lost all its blanks: XIAMENLIMBACHAIRCRAFTENGINECOLTD. */
final class GluedLegalForm {

    private final List<String> ends = new ArrayList<>();
    private final List<String> starts = new ArrayList<>();

    private GluedLegalForm() {}

    /**
     * Reads the forms from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    static GluedLegalForm by(WordLists lists) {
        var forms = new GluedLegalForm();
        for (var row : lists.list("designation/glued-forms.tsv").rows(2)) {
            switch (row.cell(0)) {
                case "end" -> forms.ends.addAll(row.words(1));
                case "start" -> forms.starts.addAll(row.words(1));
                default -> throw row.wrong("is neither \"start\" nor \"end\"");
            }
        }
        var longestFirst = Comparator.comparingInt(String::length).reversed();
        forms.ends.sort(longestFirst);
        forms.starts.sort(longestFirst);
        return forms;
    }

    /** The name without its form; an empty text when it is of several words, or has no form. */
    String without(String text, CellThresholds cells) {
        var word = text.strip();
        if (word.length() > LongCell.MOST_LETTERS || word.length() < cells.glued() || word.indexOf(' ') >= 0) {
            return "";
        }
        var small = small(word).replaceAll("[.,]+$", "");
        int from = start(small);
        int to = small.length();
        for (var end : ends) {
            if (small.endsWith(end) && to - end.length() >= cells.glued()) {
                to -= end.length();
                break;
            }
        }
        from = to - from >= cells.glued() ? from : 0;
        return from == 0 && to == small.length() ? "" : word.substring(from, to);
    }

    /** The name with a blank beside a short form, which may be what tells a short name from a word: LLCKELV, KELVLLC; empty as above. */
    String apart(String text, CellThresholds cells) {
        var word = text.strip();
        if (word.length() > LongCell.MOST_LETTERS || word.length() < cells.glued() || word.indexOf(' ') >= 0) {
            return "";
        }
        var small = small(word);
        int from = start(small);
        if (from > 0 && from <= cells.gluedForm() && word.length() - from >= cells.besideForm()) {
            return word.substring(0, from) + ' ' + word.substring(from);
        }
        for (var end : ends) {
            int to = word.length() - end.length();
            if (end.length() <= cells.gluedForm() && small.endsWith(end) && to >= cells.besideForm()) {
                return word.substring(0, to) + ' ' + word.substring(to);
            }
        }
        return "";
    }

    /** Letters and digits alone, in small letters, without the form that they begin with. */
    String withoutStart(String letters) {
        return letters.substring(start(letters));
    }

    /** Tells these forms in front from others, in few letters. */
    String startsKey() {
        return Integer.toHexString(starts.hashCode());
    }

    private int start(String small) {
        for (var start : starts) {
            if (small.startsWith(start)) {
                return start.length();
            }
        }
        return 0;
    }

    /** In small letters, each in its place: Unicode's own way makes two of a Turkish capital İ. */
    private static String small(String word) {
        var letters = word.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return new String(letters);
    }
}
