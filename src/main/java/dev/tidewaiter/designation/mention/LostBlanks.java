package dev.tidewaiter.designation.mention;

/** Puts blanks back where capital letters tell that they were lost: KIMKyong Hyok, Redlepus VectorIndustry. */
final class LostBlanks {

    /** Letters before a capital; fewer are a part of a name, as in McRed and DeLepus. */
    private static final int FEWEST = 4;

    private static final int LONGEST_TEXT = 200;

    private LostBlanks() {}

    /** The text with blanks put back; an empty text when none was lost. */
    static String in(String text) {
        StringBuilder mended = null;
        int done = 0;
        for (int i = FEWEST - 1; i + 1 < text.length() && text.length() <= LONGEST_TEXT; i++) {
            if (Character.isUpperCase(text.charAt(i))
                    && Character.isLowerCase(text.charAt(i + 1))
                    && isTorn(text, done, i)) {
                mended = mended == null ? new StringBuilder(text.length() + 4) : mended;
                mended.append(text, done, i).append(' ');
                done = i;
            }
        }
        return mended == null ? "" : mended.append(text, done, text.length()).toString();
    }

    /** Whether a word ends before a capital: capitals only, or small letters behind the first. */
    private static boolean isTorn(String text, int start, int at) {
        int from = at;
        while (from > start && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        boolean capitals = Character.isUpperCase(text.charAt(at - 1));
        int enough = capitals ? FEWEST - 1 : FEWEST;
        for (int i = from + 1; i < at; i++) {
            if (Character.isUpperCase(text.charAt(i)) != capitals) {
                return false;
            }
        }
        return at - from >= enough && Character.isUpperCase(text.charAt(from));
    }
}
