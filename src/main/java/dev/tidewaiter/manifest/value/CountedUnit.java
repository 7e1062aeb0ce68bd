package dev.tidewaiter.manifest.value;

import java.util.regex.Pattern;

/** The unit behind a number in one cell: "1,200 PCS", "2瓶". */
public final class CountedUnit {

    private CountedUnit() {}

    /**
     * A number and the word behind it, as "2-pcs", "x2 pcs" and "2 (two) pcs"; in no code of letters, while Han has no blanks before a number.
     */
    private static final Pattern COUNT = Pattern.compile(
            "(?<![\\d\\p{IsLatin}\\p{IsCyrillic}])[xXхХ]?\\d[\\d.,]*+\\s*+(?:\\(\\p{L}++\\))?[-\\s]*+(\\p{L}++)");

    /** Whether a number with a known unit stands among other words of a text. */
    public static boolean isIn(String text, TermWords terms) {
        var count = COUNT.matcher(text);
        while (count.find()) {
            if (terms.isUnit(count.group(1))) {
                return true;
            }
        }
        return false;
    }

    /** The unit of a text that is a number and a known unit, and nothing else; empty for other texts. */
    public static String in(String text, TermWords terms) {
        int at = 0;
        while (at < text.length() && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        var unit = text.substring(at).strip();
        boolean counted =
                !unit.isEmpty() && DecimalNumbers.parse(text.substring(0, at).strip()) != null;
        return counted && terms.isUnit(unit) ? unit : "";
    }
}
