package dev.tidewaiter.goods.text;

/**
 * A text made ready for matching: small letters without accents, one blank for every break, a blank between letters and
 * digits, and a blank at both ends. {@code L-550-E} and {@code L550E} both become {@code " l 550 e "}. It remembers where
 * each character came from.
 */
public final class FoldedText {

    private final String original;
    private final char[] chars;
    private final int[] origins;
    private final int length;

    FoldedText(String original, char[] chars, int[] origins, int length) {
        this.original = original;
        this.chars = chars;
        this.origins = origins;
        this.length = length;
    }

    /** How many characters it has. */
    public int length() {
        return length;
    }

    /** The folded character at a place. */
    public char at(int index) {
        return chars[index];
    }

    /** The text as it was written. */
    public String original() {
        return original;
    }

    /** Whether a digit stands at a place; false outside the text. */
    public boolean isDigit(int index) {
        return index >= 0 && index < length && chars[index] >= '0' && chars[index] <= '9';
    }

    /** The part of the original that became the folded characters from {@code start} up to {@code end}. */
    public String original(int start, int end) {
        return original.substring(originStart(start), originEnd(end));
    }

    /** Where in the original the folded characters from {@code start} begin. */
    public int originStart(int start) {
        return origins[start];
    }

    /** Where in the original the folded characters before {@code end} end. */
    public int originEnd(int end) {
        return end <= 0 ? 0 : Math.min(original.length(), origins[end - 1] + 1);
    }

    /** Whether the original between two folded places holds one of some characters. */
    public boolean separatedBy(String separators, int from, int to) {
        int last = to < length ? Math.min(origins[to], original.length()) : original.length();
        for (int i = originEnd(from); i < last; i++) {
            if (separators.indexOf(original.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** What stands in the original between two folded places, signs and all. */
    public String between(int from, int to) {
        int start = originEnd(from);
        return original.substring(start, Math.max(start, to < length ? originStart(to) : original.length()));
    }

    /** Whether the original of a part holds no blank and no sign such as "=": {@code L550} but not {@code L = 550}. */
    boolean isTight(int start, int end) {
        for (int i = originStart(start); i < originEnd(end); i++) {
            char c = original.charAt(i);
            if (!Character.isLetterOrDigit(c) && "-_.\u2010\u2011\u2013/".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the original of a part is written in capitals. */
    public boolean isCapitals(int start, int end) {
        for (int i = originStart(start); i < originEnd(end); i++) {
            if (Character.isLowerCase(original.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** How many words lie between two places. */
    public int wordsBetween(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            if (chars[i] != ' ' && (i == from || chars[i - 1] == ' ')) {
                words++;
            }
        }
        return words;
    }

    /** Whether a digit stands between two places. */
    public boolean digitBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isDigit(i)) {
                return true;
            }
        }
        return false;
    }

    /** The folded characters between two places. */
    public String folded(int from, int to) {
        return new String(chars, from, to - from);
    }

    @Override
    public String toString() {
        return folded(0, length);
    }
}
