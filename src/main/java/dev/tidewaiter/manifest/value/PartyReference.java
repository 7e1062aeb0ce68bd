package dev.tidewaiter.manifest.value;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that refer to another party in place of a name: "same as consignee", "идентично". */
final class PartyReference {

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Set<String> sameAs = new HashSet<>();
    private final Set<String> sameAsRole = new HashSet<>();
    private final Set<String> referred = new HashSet<>();
    private final Set<String> referredUnsure = new HashSet<>();

    /** Words that such a reference begins with. */
    Set<String> sameAs() {
        return sameAs;
    }

    /** Words that such a reference begins with where words for a role follow and nothing else. */
    Set<String> sameAsRole() {
        return sameAsRole;
    }

    /** Words behind those that still name nobody. */
    Set<String> referred() {
        return referred;
    }

    /** Those of them that firms are called, too. */
    Set<String> referredUnsure() {
        return referredUnsure;
    }

    /**
     * What a cell names besides a reference to another party: nothing in "same as consignee", the name in "same as consignee: NAME". A
     * reference that a name follows with no sign between is left as it is, for it may be part of the name.
     */
    String beside(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        int behind = behindReference(small);
        if (behind < 0) {
            return isRoleAlone(small.strip()) ? "" : text;
        }
        int from = -1; // behind the last sign, and there the first word
        boolean isSigned = false;
        for (int at = behind; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!Character.isLetterOrDigit(c)) {
                isSigned |= isSign(c);
                continue;
            }
            from = isSigned ? at : from;
            isSigned = false;
            int end = at + 1;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (!isReferred(text.substring(at, end).toLowerCase(Locale.ROOT))) {
                return from < 0 ? text : unbracketed(text, from);
            }
            at = end - 1;
        }
        return "";
    }

    private boolean isRoleAlone(String small) {
        int blank = small.indexOf(' ');
        return blank > 0
                && sameAsRole.contains(small.substring(0, blank))
                && WORDS.splitAsStream(small.substring(blank))
                        .filter(word -> !word.isEmpty())
                        .allMatch(word -> isReferred(word) && !referredUnsure.contains(word));
    }

    private static boolean isSign(char c) {
        return c == '\n' || (!Character.isWhitespace(c) && c != '.' && c != '\'');
    }

    /** Where the words end that a reference begins with; -1 when there is none. */
    private int behindReference(String small) {
        int start = small.length() - small.stripLeading().length();
        int longest = -1;
        for (var words : sameAs) {
            int end = start + words.length();
            boolean refers = small.startsWith(words, start)
                    && (words.contains(" ") || small.substring(end).isBlank())
                    && (end == small.length() || !Character.isLetterOrDigit(small.charAt(end)));
            longest = refers ? Math.max(longest, end) : longest;
        }
        return longest;
    }

    private boolean isReferred(String word) {
        return referred.contains(word)
                || referredUnsure.contains(word)
                || word.chars().allMatch(Character::isDigit);
    }

    /** The rest of a text, without the bracket that closes one left out before it. */
    private static String unbracketed(String text, int from) {
        var rest = text.substring(from).strip();
        char before = text.charAt(from - 1);
        boolean isClosed = (before == '(' && rest.endsWith(")")) || (before == '（' && rest.endsWith("）"));
        return isClosed ? rest.substring(0, rest.length() - 1) : rest;
    }
}
