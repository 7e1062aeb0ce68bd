package dev.tidewaiter.names.parse;

import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;
import dev.tidewaiter.names.token.WordReader;
import java.util.List;

/**
 * The person whom a firm is named after, as in Plant named after Academician I. P. Sample: some papers print the initials, the given
 * names or the title before the family name, others do not, so they say nothing of which firm it is.
 */
final class Namesakes {

    private static final String NAMED = "named";
    private static final String ACADEMICIAN = "academician";

    /** How a father's name ends in the genitive, in which Russian has it after the word for "named after". */
    private static final List<String> FATHERS = List.of("vicha", "icha", "ovny", "evny");

    private static final int MOST = 4;

    private Namesakes() {}

    /** How many words behind one that says "named after" stand before the family name; 0 for every other word. */
    static int before(List<Word> words, int at) {
        var named = words.get(at);
        if (named.kind() != WordKind.FILLER || !named.meaning().equals(NAMED)) {
            return 0;
        }
        int family = at + 1;
        while (family + 1 < words.size() && family - at <= MOST && isBefore(words, family)) {
            family++;
        }
        return family - at - 1;
    }

    /** Such words, so that they may agree but neither want nor are too many. */
    static List<Word> sayingNothing(List<Word> words) {
        return WordReader.withLettersJoined(words).stream()
                .map(word -> word.as(WordKind.FILLER))
                .toList();
    }

    private static boolean isBefore(List<Word> words, int at) {
        var word = words.get(at);
        return word.isInitial()
                || word.kind() == WordKind.PATRONYMIC
                || word.meaning().equals(ACADEMICIAN)
                || isFathers(word)
                || isFathers(words.get(at + 1));
    }

    private static boolean isFathers(Word word) {
        return word.text().charAt(0) >= '\u0400' && FATHERS.stream().anyMatch(word.folded()::endsWith);
    }
}
