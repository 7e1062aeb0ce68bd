package dev.tidewaiter.rulebook.model;

import java.util.Locale;

/**
 * Who answers for a version of the rulebook, as the lock says it. Names are what was typed: they are no proof of who typed
 * them, only a record that two people put their names to it.
 *
 * @param author   who made the change; empty when nobody said
 * @param reviewer who looked at it; empty when nobody did
 * @param date     the day of the lock, such as {@code 2026-11-27}; empty in a lock that nobody signed
 * @param reason   why the change was made; empty when nobody said
 */
public record SignOff(String author, String reviewer, String date, String reason) {

    /** A lock that nobody put a name to. */
    public static final SignOff NONE = new SignOff("", "", "", "");

    public SignOff {
        author = plain(author);
        reviewer = plain(reviewer);
        date = plain(date);
        reason = plain(reason);
    }

    /** Whether two different people signed. */
    public boolean isByTwo() {
        return !author.isEmpty() && !reviewer.isEmpty() && !isSame(author, reviewer);
    }

    /** Whether the author is named as the reviewer too. */
    public boolean isByOneTwice() {
        return !author.isEmpty() && isSame(author, reviewer);
    }

    private static boolean isSame(String one, String other) {
        return letters(one).equals(letters(other));
    }

    /** A name without what makes one person look like two: case, blanks and points. */
    private static String letters(String name) {
        return name.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
    }

    /** One line, as a lock holds it. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** In words, such as "by Anna Berg, reviewed by Chen Wei, on 2026-11-27: repealed codes". */
    public String words() {
        if (author.isEmpty() && reviewer.isEmpty()) {
            return "signed by nobody";
        }
        return (author.isEmpty() ? "author not named" : "by " + author)
                + (reviewer.isEmpty() ? ", not reviewed" : ", reviewed by " + reviewer)
                + (date.isEmpty() ? "" : ", on " + date)
                + (reason.isEmpty() ? "" : ": " + reason);
    }
}
