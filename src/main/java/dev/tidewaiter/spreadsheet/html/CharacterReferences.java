package dev.tidewaiter.spreadsheet.html;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Letters that a page writes by their number or name, as browsers read them (HTML standard 13.2.5.72). */
final class CharacterReferences {

    /** No character of a text, though a page can write their numbers: NUL, and half of a pair. */
    private static final Pattern NO_LETTER = Pattern.compile("[\\x00\\p{Cs}]");

    private CharacterReferences() {}

    /**
     * A text of a page with the letters that are meant.
     *
     * @param inAttribute whether it is the value of an attribute, in which {@code ?a=1&copy=2} means what it says
     */
    static String undone(String text, boolean inAttribute) {
        return text.indexOf('&') < 0
                ? text
                : NO_LETTER.matcher(Parser.unescapeEntities(text, inAttribute)).replaceAll("\uFFFD");
    }
}
