package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.letters.OneTypo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Headings that are spelled with a typing error. */
final class HeadingTypos {

    private static final int SHORTEST_FOR_TYPOS = 8;
    private static final int SHORTEST_WORD_FOR_TYPOS = 6;

    private final Map<String, Meaning> byKey;
    private final HeadNouns nouns;
    private final Map<Integer, OfLength> keysByLength = new HashMap<>();

    /** Keys of one length, their letters apart from them: many texts that are no heading are held against the letters of all keys. */
    private static final class OfLength {

        private static final OfLength NONE = new OfLength();

        private final List<String> texts = new ArrayList<>();
        private int[] letters = new int[16];

        void add(String key) {
            if (texts.size() == letters.length) {
                letters = Arrays.copyOf(letters, letters.length * 2);
            }
            letters[texts.size()] = OneTypo.letters(key);
            texts.add(key);
        }
    }

    HeadingTypos(Map<String, Meaning> byKey, HeadNouns nouns) {
        this.byKey = byKey;
        this.nouns = nouns;
        for (var key : byKey.keySet()) {
            keysByLength.computeIfAbsent(key.length(), any -> new OfLength()).add(key);
        }
    }

    /** One letter more, less or other, or two swapped, in a long word; only where a single heading is that near. */
    @Nullable
    Meaning meaning(String key, List<String> tokens) {
        if (key.length() < SHORTEST_FOR_TYPOS) {
            return null;
        }
        int letters = OneTypo.letters(key);
        Meaning found = null;
        for (int length = Math.max(SHORTEST_FOR_TYPOS, key.length() - 1); length <= key.length() + 1; length++) {
            var others = keysByLength.getOrDefault(length, OfLength.NONE);
            for (int i = 0; i < others.texts.size(); i++) {
                if (!OneTypo.mayBeApart(letters, others.letters[i])) {
                    continue; // of a thousand keys all but a few
                }
                var other = others.texts.get(i);
                if (OneTypo.apart(key, other) && mayBeMisspelled(wordAt(OneTypo.place(key, other), tokens))) {
                    var meaning = byKey.get(other);
                    if (found != null && !found.equals(meaning)) {
                        return null;
                    }
                    found = meaning;
                }
            }
        }
        return found == null ? null : found.inexact();
    }

    /** "Invoice rate" is not "invoice date", nor is a height a weight. */
    private boolean mayBeMisspelled(String word) {
        return word.length() >= SHORTEST_WORD_FOR_TYPOS && !nouns.isWellSpelled(word);
    }

    /** The word that a place in the key belongs to. */
    private static String wordAt(int place, List<String> tokens) {
        int end = 0;
        for (var token : tokens) {
            end += token.length();
            if (place < end) {
                return token;
            }
        }
        return tokens.get(tokens.size() - 1);
    }
}
