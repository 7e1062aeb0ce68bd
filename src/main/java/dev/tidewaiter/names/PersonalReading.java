package dev.tidewaiter.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a short name with single letters as a person with initials. The usual reading takes such letters for a legal form or a
 * joining word: A.S. is a Turkish company, "E" is "and" in Italian.
 */
final class PersonalReading {

    private static final int MOST_INITIALS = 2;
    private static final int MOST_NAMES = 2;

    private PersonalReading() {}

    /** The name with its initials; null when it does not look like a person with initials. */
    static @Nullable ParsedName of(List<Word> all) {
        var words = new ArrayList<Word>(4);
        int initials = 0;
        for (var word : all) {
            if (word.isInitial()) {
                initials++;
                words.add(word.as(WordKind.RARE));
            } else if (word.kind() != WordKind.FILLER && word.kind() != WordKind.LEGAL_FORM) {
                words.add(word);
            }
        }
        int others = words.size() - initials;
        return initials == 0 || initials > MOST_INITIALS || others == 0 || others > MOST_NAMES
                ? null
                : new ParsedName(words, Set.of());
    }
}
