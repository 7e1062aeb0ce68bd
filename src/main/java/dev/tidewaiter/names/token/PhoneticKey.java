package dev.tidewaiter.names.token;

import dev.tidewaiter.names.script.LanguageFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sound of a word: one key for all the ways in which languages spell it. Two words with one key are transliterations
 * of each other, or of one word in a third script.
 */
public final class PhoneticKey {

    private record Change(String from, String to, boolean start, boolean end) {
        boolean fits(String word, int at) {
            return word.startsWith(from, at) && (!start || at == 0) && (!end || at + from.length() == word.length());
        }
    }

    private static final Change[][] CHANGES = read();
    private static final int SHORTEST_SPELLING = 4;

    /** Words whose spellings no rule joins, each with the key of their usual spelling. */
    private static final Map<String, String> SPELLINGS = new HashMap<>(2048);
    /** The same by their own keys, for further spellings; empty where two names would share one. */
    private static final Map<String, String> SPELLINGS_BY_KEY = new HashMap<>(2048);

    static {
        for (var line : LanguageFile.groups("name-spellings.txt")) {
            var key = byRules(line.heading(), line.heading());
            addSpelling(line.heading(), key);
            line.words().forEach(variant -> addSpelling(variant, key));
        }
    }

    private PhoneticKey() {}

    /** The key of a folded word. */
    public static String of(String folded) {
        var word = OcrErrors.mend(folded);
        var known = SPELLINGS.get(word);
        if (known != null) {
            return known;
        }
        var key = byRules(folded, word);
        var usual = SPELLINGS_BY_KEY.get(key);
        return usual == null || usual.isEmpty() ? key : usual;
    }

    private static String byRules(String folded, String word) {
        var key = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            char c = word.charAt(at);
            int step = 1;
            boolean changed = false;
            if (c >= 'a' && c <= 'z') {
                for (var change : CHANGES[c - 'a']) {
                    if (change.fits(word, at)) {
                        for (int i = 0; i < change.to.length(); i++) {
                            append(key, change.to.charAt(i));
                        }
                        step = change.from.length();
                        changed = true;
                        break;
                    }
                }
            }
            if (!changed) {
                append(key, c);
            }
            at += step;
        }
        return key.length() == folded.length() && folded.contentEquals(key) ? folded : key.toString();
    }

    /** Doubled letters are written once; doubled digits stay. */
    private static void append(StringBuilder key, char c) {
        boolean doubled = c > '9' && key.length() > 0 && key.charAt(key.length() - 1) == c;
        if (!doubled) {
            key.append(c);
        }
    }

    private static void addSpelling(String word, String key) {
        if (word.length() >= SHORTEST_SPELLING) {
            SPELLINGS.putIfAbsent(word, key);
            SPELLINGS_BY_KEY.merge(byRules(word, word), key, (one, other) -> one.equals(other) ? one : "");
        }
    }

    private static Change[][] read() {
        var byLetter = new ArrayList<List<Change>>();
        for (int i = 0; i < 26; i++) {
            byLetter.add(new ArrayList<>());
        }
        for (var line : LanguageFile.lines("sounds.txt")) {
            int blank = line.indexOf(' ');
            var from = line.substring(0, blank);
            boolean start = from.startsWith("^");
            boolean end = from.endsWith("$");
            var letters = from.substring(start ? 1 : 0, from.length() - (end ? 1 : 0));
            byLetter.get(letters.charAt(0) - 'a')
                    .add(new Change(letters, line.substring(blank + 1).strip(), start, end));
        }
        var changes = new Change[26][];
        for (int i = 0; i < 26; i++) {
            byLetter.get(i)
                    .sort(Comparator.comparingInt(
                            (Change change) -> -2 * change.from.length() - (change.start || change.end ? 1 : 0)));
            changes[i] = byLetter.get(i).toArray(Change[]::new);
        }
        return changes;
    }
}
