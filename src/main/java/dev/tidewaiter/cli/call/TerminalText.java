package dev.tidewaiter.cli.call;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.wording.English;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text as it is shown on a terminal: no longer than its place, as wide as it looks, and without commands to the terminal. */
public final class TerminalText {

    /** How many characters of a name are shown in a sentence. */
    public static final int NAME = 80;

    private TerminalText() {}

    /** The text with marks in place of what cannot be seen, cut after so many columns. */
    public static String text(String text, int most) {
        var shown = new StringBuilder();
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\t' || c == '\n' || c == '\r') {
                c = ' ';
            } else if (isHidden(c)) {
                c = '\ufffd';
            }
            width += width(c);
            if (width > most - (i < text.length() ? 1 : 0)) {
                return shown.append('…').toString();
            }
            shown.appendCodePoint(c);
        }
        return shown.toString();
    }

    /** How many there are of what a noun with a plain plural names: "1 file", "2,000 files". */
    public static String counted(long count, String noun) {
        return English.format("%,d %s%s", count, noun, count == 1 ? "" : "s");
    }

    /**
     * The lines of each verdict, worst first, only of those that there are: "2 BLOCK, 1 HOLD, 37 CLEAR".
     *
     * @param lines how many lines have a verdict
     * @param shown how a verdict with its count is shown, such as in a colour
     */
    public static String verdicts(ToLongFunction<Verdict> lines, BiFunction<Verdict, String, String> shown) {
        return Stream.of(Verdict.values())
                .filter(verdict -> lines.applyAsLong(verdict) > 0)
                .map(verdict -> shown.apply(verdict, English.format("%,d %s", lines.applyAsLong(verdict), verdict)))
                .collect(Collectors.joining(", "));
    }

    /** The text, and blanks up to a width. */
    public static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** How many columns a text takes: letters of East Asia take two, marks over letters none. */
    public static int width(String text) {
        return text.codePoints().map(TerminalText::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        int wide = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        return wide == UCharacter.EastAsianWidth.WIDE || wide == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }

    /** Control characters, lone surrogates, and marks that turn the direction of what follows. */
    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }
}
