package dev.tidewaiter.web.review;

import dev.tidewaiter.web.page.Shortened;

/**
 * A text cut to the width of a drawing, which cannot ask a browser how wide it will be: each letter is taken for as wide as those of its
 * kind mostly are in a proportional typeface, East Asian ones as wide as high (Unicode Standard Annex #11).
 */
final class FittingText {

    private static final double NARROW = 0.33;
    private static final double USUAL = 0.58;
    private static final double CAPITAL = 0.74;
    private static final double WIDE = 0.95;
    private static final String NARROW_LETTERS = "fijlrtI.,:;'|!()[]/- ";
    private static final String WIDE_LETTERS = "mwMW@%шщжюмфыШЩЖЮМФЫ";

    private FittingText() {}

    /** As much of a text as is not wider than some pixels in letters of a size, with an ellipsis where something is left out. */
    static String of(String text, int size, int most) {
        var ends = text.codePoints().toArray();
        if (width(ends, ends.length, size) <= most) {
            return text;
        }
        int kept = ends.length - 1;
        while (kept > 0 && width(ends, kept, size) + size > most) {
            kept--;
        }
        return new String(ends, 0, kept).strip() + "…";
    }

    private static double width(int[] letters, int count, int size) {
        double width = 0;
        for (int i = 0; i < count; i++) {
            width += share(letters[i]) * size;
        }
        return width;
    }

    private static double share(int letter) {
        if (Shortened.isWide(letter)) {
            return 1;
        }
        if (NARROW_LETTERS.indexOf(letter) >= 0) {
            return NARROW;
        }
        return WIDE_LETTERS.indexOf(letter) >= 0 ? WIDE : Character.isUpperCase(letter) ? CAPITAL : USUAL;
    }
}
