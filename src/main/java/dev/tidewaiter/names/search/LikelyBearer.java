package dev.tidewaiter.names.search;

import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;
import dev.tidewaiter.names.token.WordReader;

/** Whose a name most probably is, for lists that do not say what they list. */
public final class LikelyBearer {

    private static final int MOST_WORDS = 5;

    private LikelyBearer() {}

    /** A person where a given or family name is among two to five words and none of them is a firm's; else an organisation. */
    public static Bearer of(String name) {
        var words = WordReader.wordsOf(name);
        boolean few = words.size() > 1 && words.size() <= MOST_WORDS;
        boolean personal = words.stream().anyMatch(LikelyBearer::isPersonal);
        return few && personal && words.stream().allMatch(LikelyBearer::mayBePersonal)
                ? Bearer.PERSON
                : Bearer.ORGANISATION;
    }

    private static boolean isPersonal(Word word) {
        return word.kind() == WordKind.GIVEN
                || word.kind() == WordKind.FAMILY
                || word.kind() == WordKind.PATRONYMIC
                || word.givenNames().length > 0;
    }

    private static boolean mayBePersonal(Word word) {
        return isPersonal(word) || word.kind() == WordKind.RARE || word.isInitial();
    }
}
