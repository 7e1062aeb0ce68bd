package dev.tidewaiter.rulebook.condition;

import dev.tidewaiter.letters.Confusables;
import dev.tidewaiter.letters.LetterScripts;

/** Signs that a word processor puts in the place of those that a rule is written with, as an officer knows them. */
final class UnusualSigns {

    private static final String QUOTATION_MARKS = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u2018\u2019\u201a";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212";
    private static final String COMPARISONS = "\u2264\u2265\u2260";

    private UnusualSigns() {}

    /** What is wrong with a sign that stands outside of a text, at some place of a file. */
    static String outsideText(String file, int at) {
        int sign = file.codePointAt(at);
        return Confusables.latin(file.charAt(at)) == Confusables.NONE ? outsideText(sign) : lookAlike(word(file, at));
    }

    /** The word as it stands shows nobody what is wrong with it. */
    private static String lookAlike(String word) {
        return "\"%s\" is not written with Latin letters alone, though it looks so: %s; type it anew"
                .formatted(word, LetterScripts.named(word));
    }

    private static String word(String file, int at) {
        int from = at;
        int to = at;
        while (from > 0 && Character.isLetterOrDigit(file.charAt(from - 1))) {
            from--;
        }
        while (to < file.length() && Character.isLetterOrDigit(file.charAt(to))) {
            to++;
        }
        return file.substring(from, to);
    }

    private static String outsideText(int sign) {
        if (QUOTATION_MARKS.indexOf(sign) >= 0) {
            return standsFor(sign, "\"");
        }
        if (DASHES.indexOf(sign) >= 0) {
            return standsFor(sign, "-");
        }
        if (COMPARISONS.indexOf(sign) >= 0) {
            return standsFor(sign, new String[] {"<=", ">=", "!="}[COMPARISONS.indexOf(sign)]);
        }
        if (Character.isSpaceChar(sign)) {
            return "a hard blank (U+%04X) stands where a blank is needed; delete it and type one".formatted(sign);
        }
        return isSeen(sign)
                ? "%s has no place outside of a text in quotation marks".formatted(Character.toString(sign))
                : unseen(sign);
    }

    /** What is wrong with a sign that hides or turns round what a reader sees. */
    static String unseen(int sign) {
        return "a sign that nobody sees (U+%04X) stands here; delete it".formatted(sign);
    }

    private static boolean isSeen(int sign) {
        return !Character.isISOControl(sign)
                && Character.isDefined(sign)
                && Character.getType(sign) != Character.FORMAT;
    }

    private static String standsFor(int sign, String needed) {
        return "%s stands where %s is needed".formatted(Character.toString(sign), needed);
    }
}
