package dev.tidewaiter.casework.queue;

import dev.tidewaiter.cache.Recent;
import dev.tidewaiter.letters.PlainLetters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The texts of a column, each once, as they are searched: without case, accents and points. */
final class QueueTexts {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final boolean[] NOTHING = {};

    private static final int ASCII = 0x80;

    /** Of each sign of ASCII the small letter or the digit; nothing of what stands between words. */
    private static final char[] SMALL = new char[ASCII];

    static {
        for (char sign = 0; sign < ASCII; sign++) {
            SMALL[sign] = Character.isLetterOrDigit(sign) ? Character.toLowerCase(sign) : 0;
        }
    }

    /** For so many words it is kept who holds them: a byte a text each. */
    private static final int MOST_KEPT = 20;

    private final List<String> texts;
    private final List<String> folded;
    private final Map<String, boolean[]> holding = new Recent<>(MOST_KEPT);

    /** Of a list that only grows. */
    QueueTexts(List<String> texts) {
        this(texts, new ArrayList<>());
    }

    private QueueTexts(List<String> texts, List<String> folded) {
        this.texts = texts;
        this.folded = folded;
    }

    /** Of a list that only grows, of texts that are folded already. */
    static QueueTexts ofFolded(List<String> texts) {
        return new QueueTexts(texts, texts);
    }

    static String folded(String text) {
        return isAscii(text)
                ? foldedAscii(text)
                : BETWEEN.matcher(MARKS.matcher(PlainLetters.of(text)).replaceAll(""))
                        .replaceAll(" ")
                        .strip();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    /** The same, many times as fast: most of a million names are. */
    private static String foldedAscii(String text) {
        var folded = new char[text.length()];
        int length = 0;
        boolean between = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = SMALL[text.charAt(i)];
            if (sign == 0) {
                between = length > 0;
            } else {
                if (between) {
                    folded[length++] = ' ';
                    between = false;
                }
                folded[length++] = sign;
            }
        }
        return new String(folded, 0, length);
    }

    /** Folds what has come since the last time, so that nobody who searches waits for it. */
    synchronized void catchUp() {
        while (folded.size() < texts.size()) {
            folded.add(folded(texts.get(folded.size())));
        }
    }

    /** Which of them hold a word that is folded already; who searches asks for the same often, and of that only the new ones are read. */
    synchronized boolean[] holding(String word) {
        catchUp();
        var known = holding.getOrDefault(word, NOTHING);
        if (known.length < folded.size()) {
            int from = known.length;
            known = Arrays.copyOf(known, folded.size());
            for (int i = from; i < known.length; i++) {
                known[i] = folded.get(i).contains(word);
            }
            holding.put(word, known);
        }
        return known;
    }
}
