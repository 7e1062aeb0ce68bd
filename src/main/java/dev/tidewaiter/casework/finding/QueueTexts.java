package dev.tidewaiter.casework.finding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The texts of a column, each once, as they are searched: without case, accents and points. A text is folded when somebody first searches,
 * since most of the time nobody does.
 */
final class QueueTexts {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<String> texts;
    private final List<String> folded = new ArrayList<>();

    /** Of a list that only grows. */
    QueueTexts(List<String> texts) {
        this.texts = texts;
    }

    static String folded(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Which of them hold a word that is folded already. */
    synchronized boolean[] holding(String word) {
        while (folded.size() < texts.size()) {
            folded.add(folded(texts.get(folded.size())));
        }
        var holding = new boolean[folded.size()];
        for (int i = 0; i < holding.length; i++) {
            holding[i] = folded.get(i).contains(word);
        }
        return holding;
    }
}
