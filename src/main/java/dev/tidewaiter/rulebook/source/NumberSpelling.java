package dev.tidewaiter.rulebook.source;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a number is written in a rulebook: with digits, and at most one point before a fraction. Other ways are read as other numbers
 * by some readers: 020 is sixteen to a parser of YAML, 20.000 is twenty thousand to half of Europe.
 */
public final class NumberSpelling {

    private static final Pattern PLAIN = Pattern.compile("-?(?:0|[1-9]\\d{0,14})(?:\\.\\d{1,15})?");

    /** Three digits behind a point of which the last is 0: a fraction would be written shorter. */
    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d\\d0");

    private static final Pattern LEADING_ZERO = Pattern.compile("-?0+(\\d.*)");

    private NumberSpelling() {}

    /** Whether everybody reads the same number. */
    public static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches() && !isThousands(text);
    }

    private static boolean isThousands(String text) {
        return THOUSANDS.matcher(text).matches();
    }

    /** What is wrong with how a number is written; null when nothing is, and for what is no number at all. */
    public static @Nullable String complaint(String text) {
        if (isThousands(text)) {
            return "is " + text + ", which some read as " + text.replace(".", "") + " and others as "
                    + text.replaceFirst("\\.?0+$", "") + "; write the one that is meant";
        }
        var zero = LEADING_ZERO.matcher(text);
        if (!isPlain(text) && zero.matches() && PLAIN.matcher(zero.group(1)).matches()) {
            return "is " + text + ", which some read as another number; write " + zero.group(1);
        }
        return null;
    }
}
