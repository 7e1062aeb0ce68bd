package dev.tidewaiter.rulebook.licence;

import java.util.Locale;

/**
 * The form of a number, such as that of a licence or an entry of a control list: {@code @} stands for a letter, {@code #} for a digit,
 * and every other character for itself; blanks do not count.
 */
record CodeForm(String mask) {

    CodeForm {
        mask = compact(mask);
    }

    private static String compact(String text) {
        return text.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    boolean fits(String text) {
        var number = compact(text);
        if (number.length() != mask.length()) {
            return false;
        }
        for (int i = 0; i < mask.length(); i++) {
            char wanted = mask.charAt(i);
            char c = number.charAt(i);
            boolean fits =
                    switch (wanted) {
                        case '#' -> c >= '0' && c <= '9';
                        case '@' -> c >= 'A' && c <= 'Z';
                        default -> c == wanted;
                    };
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
