package dev.tidewaiter.designation.entry;

import dev.tidewaiter.names.search.FoldedWord;
import dev.tidewaiter.names.search.NameMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The names that a list writes into one cell of a firm with commas between them: "IRGC, Army of the Guardians". A comma inside quotation
 * marks or brackets parts no names, nor does one before a legal form or before what goes on with small letters: "ministry of science,
 * sports and tourism".
 */
public final class NamesBetweenCommas {

    private static final Pattern ARTICLE = Pattern.compile("(?:the |l['\u2019])(?=\\p{Lu})");

    /** It may be a legal form that nobody knows of: "Interros Invest, MK". */
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{1,4}(?: or .*)?");

    private static final String OPENING = "\u201c\u00ab(";
    private static final String CLOSING = "\u201d\u00bb)";

    /** A name of as many words is one whatever they are. */
    private static final int LONG = 3;

    private NamesBetweenCommas() {}

    /** The names; none where the cell holds one only. */
    public static List<String> of(String cell) {
        var parts = parts(cell.replace('\u202f', ' '));
        boolean form = parts.size() == 2
                && ABBREVIATION.matcher(parts.get(1)).matches()
                && !ABBREVIATION.matcher(parts.get(0)).matches();
        return parts.size() < 2 || form
                ? List.of()
                : parts.stream().filter(NamesBetweenCommas::tells).toList();
    }

    private static List<String> parts(String cell) {
        var parts = new ArrayList<String>();
        var one = new StringBuilder();
        for (var part : cell.split(",", -1)) {
            if (one.length() > 0 && !isOpen(one) && !isLegalForm(one.toString()) && begins(part.strip())) {
                parts.add(one.toString().strip());
                one.setLength(0);
            }
            one.append(one.length() == 0 ? "" : ",").append(part);
        }
        parts.add(one.toString().strip());
        return parts;
    }

    /** Whether a quotation mark or a bracket is open at its end; a straight mark opens behind a blank. */
    private static boolean isOpen(CharSequence text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = c == '"' && (i == 0 || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '(');
            open += opens || OPENING.indexOf(c) >= 0 ? 1 : c == '"' || CLOSING.indexOf(c) >= 0 ? -1 : 0;
        }
        return open > 0;
    }

    /** Whether a name begins with it, and the one before does not go on. */
    private static boolean begins(String part) {
        var bare = ARTICLE.matcher(part).replaceFirst("");
        return !bare.isEmpty() && !Character.isLowerCase(bare.charAt(0)) && !isLegalForm(bare);
    }

    private static boolean isLegalForm(String text) {
        return FoldedWord.of(text).stream().allMatch(FoldedWord::isLegalForm);
    }

    /** A short name of common words is nobody's: "Space Forces". */
    private static boolean tells(String name) {
        return FoldedWord.of(name).size() >= LONG || NameMatcher.hasDistinguishingWord(name);
    }
}
