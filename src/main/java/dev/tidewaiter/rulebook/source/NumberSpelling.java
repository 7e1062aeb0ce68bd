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

    /** Thousands that are parted as people part them, by which sign they do. */
    private static final Pattern PARTED = Pattern.compile("-?[1-9]\\d{0,2}(?:[ '\u00a0\u202f\u2019]\\d{3})+");

    private static final Pattern COMMA_THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2},\\d{3}");
    private static final Pattern COMMA = Pattern.compile("-?\\d+,\\d+");
    private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s?%");

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
        if (PARTED.matcher(text).matches()) {
            return "is " + text + ", which is read as two numbers; write " + text.replaceAll("[^-\\d]", "");
        }
        if (COMMA_THOUSANDS.matcher(text).matches()) {
            return "is " + text + ", which some read as " + text.replace(",", "") + " and others as "
                    + text.replace(',', '.').replaceFirst("\\.?0+$", "")
                    + "; write the one that is meant, with a point";
        }
        if (COMMA.matcher(text).matches()) {
            return "is written with a comma; write a point, as in " + text.replace(',', '.');
        }
        var percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return "is " + text + "; write the number alone, " + percent.group(1);
        }
        var zero = LEADING_ZERO.matcher(text);
        if (!isPlain(text) && zero.matches() && PLAIN.matcher(zero.group(1)).matches()) {
            return "is " + text + ", which some read as another number; write " + zero.group(1);
        }
        return null;
    }
}
