package dev.tidewaiter.shipment.place;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The words of a text in which places are looked for, and what stands between them. */
final class PlaceTokens {

    /** Marks that end a part of a text, beside a dash between blanks. */
    private static final String MARKS = ",;()[]{}\n\r/|\t，；、،؛（）→><&+:：\"«»“”";

    /** Marks that end a sentence, whatever stands before them. */
    private static final String SENTENCE_MARKS = "!?。！？｡؟।";

    private static final Pattern COMMA = Pattern.compile("\\s*(?:[,，、،\\n\\r]\\s*)+");

    /** Parts the words of a foreign name in Japanese: バンダレ・アッバース. */
    private static final char DOT_OF_NAMES = '・';

    /** A shorter word before a point is cut short by it: "No. 5", "St. Gallen". */
    private static final int FEWEST_OF_LAST_WORD = 3;

    /**
     * A word.
     *
     * @param from  where it begins
     * @param to    where it ends
     * @param key   its folded form
     * @param part  the number of the part of the text that it stands in
     * @param ideographs whether it is a run of ideographs
     */
    record TextWord(int from, int to, String key, int part, boolean ideographs) {}

    private static final ElidedWords ELIDED = ElidedWords.of(CountryNames.LISTS);

    private final String text;
    private final List<TextWord> tokens = new ArrayList<>();

    private PlaceTokens(String text) {
        this.text = text;
    }

    static PlaceTokens of(String text) {
        var words = new PlaceTokens(text);
        int start = -1;
        int part = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isPart(text, i, start);
            boolean turns = inside && start >= 0 && isIdeograph(text, i) != isIdeograph(text, start);
            if (start >= 0 && (!inside || turns)) {
                words.add(start, i, part);
                start = -1;
            }
            if (inside && start < 0) {
                start = i;
            }
            if (!inside && i < text.length() && ends(text, i)) {
                part++;
            }
        }
        return words;
    }

    private void add(int from, int to, int part) {
        tokens.add(new TextWord(from, to, PlaceNameKey.of(text.substring(from, to)), part, isIdeograph(text, from)));
    }

    /** Letters and digits; also an apostrophe inside a word. */
    private static boolean isPart(String text, int at, int start) {
        char c = text.charAt(at);
        if (PlaceNameKey.isWordPart(c)) {
            return true;
        }
        if (c == DOT_OF_NAMES) {
            return start >= 0 && isIdeograph(text, start) && at + 1 < text.length() && isIdeograph(text, at + 1);
        }
        return start >= 0
                && (c == '\'' || c == '’' || c == '‘')
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1))
                && !ELIDED.has(text.substring(start, at));
    }

    private static boolean isIdeograph(String text, int at) {
        return PlaceNameKey.isIdeograph(text.charAt(at));
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        if (c == '-' || c == '–' || c == '—') {
            boolean before = at > 0 && text.charAt(at - 1) == ' ';
            return before || (at + 1 < text.length() && text.charAt(at + 1) == ' ') || c != '-';
        }
        return MARKS.indexOf(c) >= 0;
    }

    int size() {
        return tokens.size();
    }

    /** The first word that begins at a place of the text or behind it. */
    int firstFrom(int place) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).from() < place) {
            at++;
        }
        return at;
    }

    /** Whether each of the words from start to end is one letter with a point behind it, as in an abbreviation. */
    boolean letterByLetter(int start, int end) {
        for (int i = start; i < end; i++) {
            if (key(i).length() != 1
                    || (i + 1 < end && text.charAt(tokens.get(i).to()) != '.')) {
                return false;
            }
        }
        return true;
    }

    /** Whether the folded form of a word, or of two that a hyphen may join as in "re-export", is as asked. */
    boolean anyKey(Predicate<String> asked) {
        return anyKey(0, tokens.size(), asked);
    }

    /** The same of the words from start to end. */
    boolean anyKey(int start, int end, Predicate<String> asked) {
        for (int i = start; i < end; i++) {
            if (asked.test(key(i)) || (i + 1 < end && together(i, i + 1) && asked.test(key(i) + key(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word stands behind itself, as in "ro-ro". */
    boolean isTwice(int at) {
        return at + 1 < tokens.size() && key(at).equals(key(at + 1));
    }

    TextWord get(int index) {
        return tokens.get(index);
    }

    String key(int index) {
        return tokens.get(index).key();
    }

    /** The words from one to before another, as they stand. */
    String text(int from, int to) {
        return text.substring(tokens.get(from).from(), tokens.get(to - 1).to());
    }

    /** Whether two neighbouring words stand in one part of the text. */
    boolean together(int first, int second) {
        return first >= 0
                && second < tokens.size()
                && tokens.get(first).part() == tokens.get(second).part();
    }

    /** Whether two words, the first of which comes first, stand in one sentence. */
    boolean inSentence(int first, int second) {
        for (int i = first; i < second; i++) {
            if (endsSentence(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a sentence ends behind a word: a point and a blank, unless the word is short as those of which a point stands for the rest. */
    private boolean endsSentence(int at) {
        var word = tokens.get(at);
        char mark = mark(at);
        if (SENTENCE_MARKS.indexOf(mark) >= 0) {
            return true;
        }
        boolean blank = word.to() + 1 < text.length() && Character.isWhitespace(text.charAt(word.to() + 1));
        return mark == '.' && blank && word.to() - word.from() >= FEWEST_OF_LAST_WORD;
    }

    /** The character right behind a word; a blank at the end. */
    char mark(int at) {
        int to = tokens.get(at).to();
        return to < text.length() ? text.charAt(to) : ' ';
    }

    /** Whether only one character stands between two neighbouring words. */
    boolean touch(int first, int second) {
        return tokens.get(second).from() == tokens.get(first).to() + 1;
    }

    /** What stands between two words, the first of which comes first. */
    String between(int first, int second) {
        return text.substring(tokens.get(first).to(), tokens.get(second).from());
    }

    /** Whether a mark stands between two neighbouring words, not blanks alone. */
    boolean joined(int first, int second) {
        return !between(first, second).isBlank();
    }

    /** Whether a comma or the end of a line parts two neighbouring words, and nothing else. */
    boolean comma(int first, int second) {
        return COMMA.matcher(between(first, second)).matches();
    }

    /** Whether a colon stands between two neighbouring words. */
    boolean colon(int first, int second) {
        var between = between(first, second);
        return between.indexOf(':') >= 0 || between.indexOf('：') >= 0;
    }

    /** Whether a slash between blanks parts two words, as it parts the texts of two cells. */
    boolean slashed(int first, int second) {
        return between(first, second).contains(" / ");
    }

    /** The first word of the part of a sentence that a word stands in. */
    int firstInSentence(int at) {
        int first = at;
        while (together(first - 1, first) && !endsSentence(first - 1)) {
            first--;
        }
        return first;
    }

    /** The last word of that. */
    int lastInSentence(int at) {
        int last = at;
        while (together(last, last + 1) && !endsSentence(last)) {
            last++;
        }
        return last;
    }

    /** The parts that hold words. */
    int parts() {
        int parts = 0;
        int last = -1;
        for (var token : tokens) {
            parts += token.part() == last ? 0 : 1;
            last = token.part();
        }
        return parts;
    }

    /** The first word of the part that a word stands in. */
    int first(int at) {
        int first = at;
        while (together(first - 1, first)) {
            first--;
        }
        return first;
    }

    /** The last word of that part. */
    int last(int at) {
        int last = at;
        while (together(last, last + 1)) {
            last++;
        }
        return last;
    }
}
