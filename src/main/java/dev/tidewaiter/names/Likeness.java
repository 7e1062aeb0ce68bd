package dev.tidewaiter.names;

import org.jspecify.annotations.Nullable;

/** How alike two words are, from 0 to 1. The same in both directions. */
final class Likeness {

    /** From here on two words may be one word misspelled: one slip in five letters, two in nine. */
    static final double LEAST = 0.77;

    /** From here on two words are one word in another spelling or script. */
    static final double SAME_WORD = 0.93;

    /** A word that we know is hardly ever a misspelling of another word. */
    private static final double LEAST_FOR_KNOWN = 0.85;

    static final double SAME_SOUND = 0.97;
    private static final double SAME_CONSONANTS = 0.85;
    private static final int LONGEST = 40;

    private Likeness() {}

    static double of(Word a, Word b) {
        return of(a, b, LEAST);
    }

    /** The likeness; 0 too when a misspelling is less like than asked for. */
    static double of(Word a, Word b, double atLeast) {
        if (a.folded().equals(b.folded())) {
            return bothCharacters(a, b) && !a.text().equals(b.text()) ? SAME_WORD : 1;
        }
        if (!a.meaning().isEmpty() && a.meaning().equals(b.meaning())) {
            return 1;
        }
        if (a.isNumber() || b.isNumber()) {
            return 0;
        }
        if (Abbreviations.mayAgree(a, b)) {
            return SAME_SOUND;
        }
        if (a.key().equals(b.key()) && isLongEnough(a, b)) {
            return bothCharacters(a, b) ? SAME_WORD : SAME_SOUND;
        }
        if (bothCharacters(a, b)) {
            return characters(a.text(), b.text());
        }
        if (a.script() == Word.Script.CONSONANTS || b.script() == Word.Script.CONSONANTS) {
            var skeleton = consonants(a.key());
            return skeleton != null && skeleton.equals(consonants(b.key())) ? SAME_CONSONANTS : 0;
        }
        return spelled(a, b, atLeast);
    }

    /** The consonants of a key; null when they are too few to tell a word by. */
    static @Nullable String consonants(String key) {
        var out = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            // w and v are written like u and o, y like i
            if ("aeiouvh".indexOf(c) < 0 && (out.length() == 0 || out.charAt(out.length() - 1) != c)) {
                out.append(c);
            }
        }
        return out.length() < 3 ? null : out.toString();
    }

    /** Words of three letters are told apart by each of them, unless they come from two scripts. */
    private static boolean isLongEnough(Word a, Word b) {
        return a.key().length() > 3 || (a.script() != b.script() && a.key().length() > 2);
    }

    private static boolean bothCharacters(Word a, Word b) {
        return a.script() == Word.Script.CHARACTERS && b.script() == Word.Script.CHARACTERS;
    }

    /** Chinese words differ when one character does, unless they are long. */
    private static double characters(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        if (longer < 4 || a.length() != b.length()) {
            return 0;
        }
        int differing = 0;
        for (int i = 0; i < longer; i++) {
            differing += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return differing == 1 ? 0.8 : 0;
    }

    private static double spelled(Word a, Word b, double atLeast) {
        int shorter = Math.min(a.folded().length(), b.folded().length());
        int longer = Math.max(a.folded().length(), b.folded().length());
        if (shorter < 5
                || longer > LONGEST
                || (shorter < longer * 0.7 && b.key().length() != a.key().length())) {
            return 0;
        }
        boolean knownA = isKnown(a);
        boolean knownB = isKnown(b);
        if (knownA && knownB) {
            return 0;
        }
        double least = knownA || knownB ? Math.max(LEAST_FOR_KNOWN, atLeast) : atLeast;
        double likeness = EditDistance.likeness(a.key(), b.key(), least);
        if (!a.key().equals(a.folded()) || !b.key().equals(b.folded())) {
            likeness = Math.max(likeness, EditDistance.likeness(a.folded(), b.folded(), least));
        }
        return likeness >= least ? likeness : 0;
    }

    private static boolean isKnown(Word word) {
        return switch (word.kind()) {
            case RARE, PATRONYMIC, FAMILY, GIVEN -> false;
            default -> true;
        };
    }
}
