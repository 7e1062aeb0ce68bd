package dev.tidewaiter.names.search;

import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;
import dev.tidewaiter.names.token.WordReader;
import org.jspecify.annotations.Nullable;

/** Whose a name most probably is, for lists that do not say what they list. */
public final class LikelyBearer {

    private static final int MOST_WORDS = 6;

    private LikelyBearer() {}

    /**
     * A person where a given or family name is among two to six words and none of them is a firm's; an organisation where a word is, or half
     * of them say what it does or where; null where it may be either.
     */
    public static @Nullable Bearer of(String name) {
        var words = WordReader.wordsOf(name);
        if (words.size() < 2 || words.size() > MOST_WORDS || words.stream().anyMatch(LikelyBearer::isOfFirm)) {
            return Bearer.ORGANISATION;
        }
        boolean personal = words.stream().anyMatch(LikelyBearer::isPersonal);
        if (personal && words.stream().allMatch(LikelyBearer::mayBePersonal)) {
            return Bearer.PERSON;
        }
        // Justice is a family name, too
        long common = words.stream().filter(LikelyBearer::isCommon).count();
        long others = words.size() - common;
        return others > common || (personal && others == common) ? null : Bearer.ORGANISATION;
    }

    /** A legal form or a number in digits; behind a person's name stands a Roman one. */
    private static boolean isOfFirm(Word word) {
        return word.kind() == WordKind.LEGAL_FORM || word.text().chars().anyMatch(Character::isDigit);
    }

    private static boolean isCommon(Word word) {
        return word.kind() == WordKind.TRADE || word.kind() == WordKind.PLACE;
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
