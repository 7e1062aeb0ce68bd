package dev.tidewaiter.names.parse;

import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;
import java.util.List;

/** Reads Cyrillic adjectives of towns and makers in the names of firms, which translations print as nouns: Волгоградский is Volgograd. */
final class SlavicAdjectives {

    /** The endings behind "sk", as Latin letters spell them. */
    private static final List<String> ENDINGS = List.of(
            "skii", "skij", "skiy", "sky", "ski", "skaya", "skaia", "skoe", "skoye", "skogo", "skoi", "skoy", "skie",
            "skikh", "skih");

    private static final int SHORTEST = 3;

    private SlavicAdjectives() {}

    /** The word with what it is an adjective of; itself when it is none. */
    static Word read(Word word) {
        if (!isCyrillic(word.text())
                || word.kind() != WordKind.RARE
                || !word.meaning().isEmpty()) {
            return word;
        }
        for (var ending : ENDINGS) {
            int stem = word.folded().length() - ending.length();
            if (stem >= SHORTEST && word.folded().endsWith(ending)) {
                var meaning = Word.ADJECTIVE + word.folded().substring(0, stem);
                return new Word(word.text(), word.folded(), word.key(), word.kind(), meaning, word.script());
            }
        }
        return word;
    }

    private static boolean isCyrillic(String text) {
        return text.charAt(0) >= '\u0400' && text.charAt(0) < '\u0530';
    }
}
