package dev.tidewaiter.names.index;

import dev.tidewaiter.names.parse.StopWords;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;

/** What counting asks of a word, packed into one number, so that names are counted without touching their words in memory. */
public final class WordTraits {

    private static final int LENGTH = 0x3f;
    private static final int FIRST_LETTER = 6;
    private static final int IS_FILLER = 1 << 11;
    private static final int IS_NAME = 1 << 12;
    private static final int IS_INITIAL = 1 << 13;
    private static final int IS_NUMBER = 1 << 14;
    private static final int IS_PLACE = 1 << 15;
    private static final int IS_COMMON = 1 << 16;
    private static final int IS_RARE = 1 << 17;
    private static final int SAYS_ALL = 1 << 18;
    private static final int IS_FATHERS = 1 << 19;
    private static final int MAY_BE_STOP_WORD = 1 << 20;

    /** Words so short pair with a slip where enough else agrees, which is not counted. */
    private static final int SHORT = 2;

    private WordTraits() {}

    /** The traits of a word that says so much. */
    public static long of(Word word, float weight, boolean isCommon) {
        int traits = Math.min(word.folded().length(), LENGTH);
        traits |= word.folded().isEmpty() ? 0 : (word.folded().charAt(0) & 31) << FIRST_LETTER;
        traits |= word.kind() == WordKind.FILLER ? IS_FILLER : 0;
        traits |= isName(word) ? IS_NAME : 0;
        traits |= word.isInitial() ? IS_INITIAL : 0;
        traits |= word.isNumber() ? IS_NUMBER : 0;
        traits |= word.kind() == WordKind.PLACE ? IS_PLACE : 0;
        traits |= isCommon ? IS_COMMON : 0;
        traits |= word.kind() == WordKind.RARE ? IS_RARE : 0;
        traits |= word.weight() == 1 ? SAYS_ALL : 0;
        traits |= word.kind() == WordKind.PATRONYMIC ? IS_FATHERS : 0;
        traits |= StopWords.mayBe(word) ? MAY_BE_STOP_WORD : 0;
        return ((long) Float.floatToRawIntBits(weight) << Integer.SIZE) | traits;
    }

    /** Whether a word of a person contradicts another in its place. */
    private static boolean isName(Word word) {
        return switch (word.kind()) {
            case PATRONYMIC, PLACE, NUMBER, FILLER, LEGAL_FORM -> false;
            default -> word.folded().length() > SHORT;
        };
    }

    /** How much a word says. */
    public static float weight(long traits) {
        return Float.intBitsToFloat((int) (traits >>> Integer.SIZE));
    }

    public static int length(long traits) {
        return (int) traits & LENGTH;
    }

    /** A bit for the letter that a word begins with. */
    public static int firstLetter(long traits) {
        return length(traits) == 0 ? 0 : 1 << (((int) traits >> FIRST_LETTER) & 31);
    }

    public static boolean isFiller(long traits) {
        return (traits & IS_FILLER) != 0;
    }

    public static boolean isName(long traits) {
        return (traits & IS_NAME) != 0;
    }

    public static boolean isInitial(long traits) {
        return (traits & IS_INITIAL) != 0;
    }

    public static boolean isNumber(long traits) {
        return (traits & IS_NUMBER) != 0;
    }

    public static boolean isPlace(long traits) {
        return (traits & IS_PLACE) != 0;
    }

    /** Whether many bear it. */
    public static boolean isCommon(long traits) {
        return (traits & IS_COMMON) != 0;
    }

    public static boolean isRare(long traits) {
        return (traits & IS_RARE) != 0;
    }

    /** Whether it is the name of a father. */
    public static boolean isFathers(long traits) {
        return (traits & IS_FATHERS) != 0;
    }

    /** Whether it may be a slip in a word of a legal form, or another that says nothing. */
    public static boolean mayBeStopWord(long traits) {
        return (traits & MAY_BE_STOP_WORD) != 0;
    }

    /** Whether it says as much as a word can, but for how many share it. */
    public static boolean saysAll(long traits) {
        return (traits & SAYS_ALL) != 0;
    }
}
