package dev.tidewaiter.rulebook.lint;

import org.jspecify.annotations.Nullable;

/** Tells a whole sentence from a piece of one, as it is left when a comma of it parted two cells or a line was lost. */
final class Sentences {

    private static final int SHOWN = 30;

    private static final String UNFINISHED = ",;:-(/\u2013\u2014\u3001\uff0c";

    private Sentences() {}

    /** What is wrong with a text that is shown as it stands; null when it is whole, or empty. */
    static @Nullable String torn(String said) {
        var text = said.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (Character.isLowerCase(text.codePointAt(0))) {
            return "begins in the middle of a sentence, with \"" + text.substring(0, Math.min(SHOWN, text.length()))
                    + "\"; write it whole";
        }
        int last = text.codePointBefore(text.length());
        if (Character.isLetterOrDigit(last) || UNFINISHED.indexOf(last) >= 0) {
            return "ends in the middle of a sentence, with \"" + text.substring(Math.max(0, text.length() - SHOWN))
                    + "\"; write it whole, with a full stop at its end";
        }
        return null;
    }
}
