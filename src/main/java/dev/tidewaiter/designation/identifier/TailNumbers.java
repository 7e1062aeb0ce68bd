package dev.tidewaiter.designation.identifier;

import dev.tidewaiter.letters.Confusables;
import dev.tidewaiter.shipment.Identifier;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The registration of an aircraft where its list has it for the name, as OFAC has it for nearly all: then no number says it. */
public final class TailNumbers {

    /** An American mark: up to five figures, of which one or two letters may take the last places (14 CFR 47.15). */
    private static final String AMERICAN = "N[1-9](?:\\d{0,4}|\\d{0,3}[A-Z]|\\d{0,2}[A-Z]{2})";

    /**
     * A nationality and a registration mark with a hyphen between, or a blank or nothing as some lists write it, or the letter and the
     * digits of those without one (ICAO, annex 7).
     */
    private static final Pattern MARK =
            Pattern.compile("[A-Z0-9]{1,2}[- ][A-Z0-9]{3,6}|[A-Z]{5}|[A-Z]{1,2}\\d{3,5}[A-Z]{0,2}|" + AMERICAN);

    /** One behind the model of the aircraft, which has no such form: models have letters and figures, and no four figures. */
    private static final Pattern BEHIND_MODEL =
            Pattern.compile(".* ([A-Z]{1,2}-(?:[A-Z]{3,4}|\\d{4,5})|" + AMERICAN + ")");

    /** One in a text that is there for something else, whole: with its hyphen and as long as hardly anything else is. */
    private static final Pattern WHOLE =
            Pattern.compile("[A-Z]{1,2}-(?:[A-Z]{3,4}|\\d{4,5}|\\d{4}[A-Z]{1,2})|\\d[A-Z]-[A-Z]{3}");

    /** One that may have letters of another alphabet that look the same. */
    private static final Pattern LOOKS_LIKE =
            Pattern.compile("(?<![\\p{L}\\d])[\\p{Lu}\\d]{1,2}-[\\p{Lu}\\d]{3,5}(?![\\p{L}\\d])");

    /** Before it stand the letters and figures that marks are written in. */
    private static final char FIRST_OTHER = '\u0080';

    private static final String LABEL = "Aircraft Tail Number";

    private TailNumbers() {}

    /** The one that a name is, or has behind the model; empty where it is none. */
    public static Optional<ListedIdentifier> named(String name) {
        var capitals = inLatin(name.strip().toUpperCase(Locale.ROOT));
        var behind = BEHIND_MODEL.matcher(capitals);
        var mark = behind.matches() ? behind.group(1) : capitals;
        return MARK.matcher(mark).matches()
                ? Optional.of(new ListedIdentifier(Identifier.Kind.OTHER, Identifier.compact(mark), LABEL))
                : Optional.empty();
    }

    /** Whether a word is a mark in full, as annex 7 writes it. */
    static boolean isWhole(String word) {
        return WHOLE.matcher(word).matches();
    }

    /** A text in which words of a mark's form stand in Latin letters wherever all of theirs look like some: marks have no others. */
    static String inLatin(String text) {
        if (text.indexOf('-') < 0 || text.chars().allMatch(c -> c < FIRST_OTHER)) {
            return text;
        }
        return LOOKS_LIKE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(latin(found)));
    }

    private static String latin(MatchResult mark) {
        var latin = new StringBuilder();
        for (char c : mark.group().toCharArray()) {
            latin.append(c < FIRST_OTHER ? c : Confusables.latin(c));
        }
        return latin.indexOf(String.valueOf(Confusables.NONE)) < 0 ? latin.toString() : mark.group();
    }
}
