package dev.tidewaiter.manifest.label;

import dev.tidewaiter.manifest.value.RouteWords;
import dev.tidewaiter.manifest.value.TextMarks;
import java.util.regex.Pattern;

/** What a line below the name of a party is by its own shape, where no label that is known begins it. */
final class BelowName {

    /** "18 Means of transport at departure: EXAMPLE STAR": the number of a box, its title and what is filled in. */
    private static final Pattern BOX = Pattern.compile("\\d{1,2}[.)]? \\p{Lu}[^:：\\n]{3,80}[:：].*", Pattern.DOTALL);

    /** A day, which no address has. */
    private static final Pattern DAY = Pattern.compile(
            "(?<![\\d./-])(?:\\d{1,2}([./-])\\d{1,2}\\1(?:20)?\\d\\d|20\\d\\d-\\d\\d-\\d\\d)(?![\\d./-])");

    /** "ICE 001234567000089": the short name of a register and the number in it. */
    private static final Pattern REGISTERED = Pattern.compile("\\p{Lu}{2,6}\\.? [A-Z]{0,3}(?:\\d[ -]?){8,17}\\d");

    private static final int MOST_WORDS_AHEAD = 6;

    private BelowName() {}

    /** Whether a line tells a box of the form, a day, or the way of the goods: "Delivery Cajamar by 15/04/2026", "Per vessel … from … to …". */
    static boolean isOfPaper(String text, RouteWords routes) {
        return BOX.matcher(text).matches() || DAY.matcher(text).find() || tellsWay(text, routes);
    }

    private static boolean tellsWay(String text, RouteWords routes) {
        if (TextMarks.firstColon(text) >= 0 || text.indexOf('\n') >= 0) {
            return false;
        }
        int at = 0;
        for (int words = 0; words < MOST_WORDS_AHEAD && at >= 0; words++) {
            if (routes.in(text.substring(at)) != null) {
                return true;
            }
            int blank = text.indexOf(' ', at);
            at = blank < 0 ? -1 : blank + 1;
        }
        return false;
    }

    /** Whether a line is the number of a party in a register, with nothing else. */
    static boolean isRegistration(String text) {
        return REGISTERED.matcher(text).matches();
    }
}
