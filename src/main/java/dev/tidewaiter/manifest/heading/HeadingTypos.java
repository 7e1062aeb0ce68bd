package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.letters.OneTypo;
import java.util.ArrayList;
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
    private final Map<Integer, List<Key>> keysByLength = new HashMap<>();

    /** A key beside its letters, as many texts that are no heading are held against all keys. */
    private record Key(String text, int letters) {}

    HeadingTypos(Map<String, Meaning> byKey, HeadNouns nouns) {
        this.byKey = byKey;
        this.nouns = nouns;
        for (var key : byKey.keySet()) {
            keysByLength
                    .computeIfAbsent(key.length(), any -> new ArrayList<>())
                    .add(new Key(key, OneTypo.letters(key)));
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
            for (var other : keysByLength.getOrDefault(length, List.of())) {
                if (OneTypo.mayBeApart(letters, other.letters)
                        && OneTypo.apart(key, other.text)
                        && mayBeMisspelled(wordAt(OneTypo.place(key, other.text), tokens))) {
                    var meaning = byKey.get(other.text);
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
