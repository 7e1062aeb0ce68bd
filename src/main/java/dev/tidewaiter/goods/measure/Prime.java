package dev.tidewaiter.goods.measure;

import dev.tidewaiter.goods.text.FoldedText;
import java.util.regex.Pattern;

/** The prime behind a number, or what is typed for it: minutes, feet, or the end of a name in quotation marks. */
final class Prime {

    private static final String SIGNS = "'\u2032\u2019\u00b4";
    /** Two of them are inches. */
    private static final Pattern ONE = Pattern.compile(
            "\\h*[" + SIGNS + "](?!\\h*[" + SIGNS + "\"\u2033\u201d])", Pattern.UNICODE_CHARACTER_CLASS);
    /** What may follow minutes: a word that follows at once says what so many feet are. */
    private static final String STOPS = ",;.)/|+\n\r，；。、";
    /** Begins a name of which the prime is the end. */
    private static final Pattern OPENING =
            Pattern.compile("(?<![\\p{L}\\p{N}])[" + SIGNS + "\u2018\u201a`]", Pattern.UNICODE_CHARACTER_CLASS);

    private Prime() {}

    /** Whether a prime stands behind a number, one only, that neither closes a name nor has a word at its side. */
    static boolean isOfMinutes(FoldedText text, int start, int end) {
        int next = end;
        while (next < text.length() && text.at(next) == ' ') {
            next++;
        }
        boolean last = next >= text.length();
        return ONE.matcher(text.between(end, last ? text.length() : next)).lookingAt()
                && (last || text.separatedBy(STOPS, end, next))
                && !OPENING.matcher(text.between(0, start)).find();
    }
}
