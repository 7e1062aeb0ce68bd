package dev.tidewaiter.names.distance;

import dev.tidewaiter.names.script.VowelledNames;
import dev.tidewaiter.names.token.Abbreviations;
import dev.tidewaiter.names.token.GivenNames;
import dev.tidewaiter.names.token.PhoneticKey;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many slips of the pen lie between two words: 0 for one word in any language, a little for another transliteration, one for
 * each letter that is wrong. The same in both directions.
 */
public final class TokenDistance {

    /** No slip makes one word of the other. */
    public static final double OTHER = EditDistance.FAR;

    /** Up to here two words are one word in another spelling or script. */
    public static final double SAME_WORD = 0.35;

    public static final double SAME_SOUND = 0.15;
    private static final double SAME_READING = 0.9;
    private static final double SHORT_FOR = 0.2;
    private static final double SCANNED = 0.4;
    private static final double PET_NAME = 0.6;

    private static final double ONE_CHARACTER = 1.6;

    /** Slips in a word, as part of its letters, up to which it is still that word. */
    private static final double SHARE = 0.38;

    /** One slip, also in the first letter, leaves a word of three letters what it is. */
    private static final double ONE = 1.25;

    private static final double MOST = 2.6;

    /** The most between two names that very many people bear. */
    private static final double OF_BORNE = 1.8;

    /** The same beside a word that we know, which is hardly ever a misspelling of another; of the letters of both. */
    private static final double KNOWN_SHARE = 0.125;

    /** Letters of both from which on a known word is still told with two slips, and what two slips come to. */
    private static final double LONG_KNOWN = 2;

    private static final double TWO = 2.05;

    private static final int LONGEST = 40;
    private static final int STEM = 6;
    private static final int ENDING = 4;

    /** The sounds of names that everybody knows, as Latin letters spell them. */
    private static final class WellKnownNames {
        static final Set<String> KEYS =
                VowelledNames.latinNames().stream().map(PhoneticKey::of).collect(Collectors.toUnmodifiableSet());
    }

    private TokenDistance() {}

    /** How many slips a word of so many letters may hold. */
    public static double most(int letters) {
        return letters < 3 ? 0 : Math.min(MOST, Math.max(ONE, SHARE * letters));
    }

    /** The slips between two words; {@link #OTHER} when there are too many for their length. */
    public static double between(Word a, Word b) {
        return between(a, b, most(Math.max(a.folded().length(), b.folded().length())));
    }

    /** The slips between two words; {@link #OTHER} when there are more than asked for. */
    public static double between(Word a, Word b, double most) {
        double known = withoutMisspelling(a, b);
        if (known >= 0) {
            return known;
        }
        if (a.script() == b.script() && a.script() != Word.Script.LETTERS) {
            return a.script() == Word.Script.CHARACTERS
                    ? characters(a.text(), b.text())
                    : spelled(a.text(), b.text(), most);
        }
        if (a.isAbjad() != b.isAbjad()) {
            return a.isAbjad() ? abjad(a, b, most) : abjad(b, a, most);
        }
        if (a.folded().length() > LONGEST || b.folded().length() > LONGEST) {
            return OTHER;
        }
        if (isKnown(a) && isKnown(b)) {
            return isInflection(a.folded(), b.folded()) ? SHORT_FOR : OTHER;
        }
        if (isKnown(a) || isKnown(b)) {
            double share = KNOWN_SHARE * (a.folded().length() + b.folded().length());
            most = Math.min(most, Math.min(share < LONG_KNOWN ? ONE : TWO, share));
        } else if (isBorne(a) && isBorne(b)) {
            most = Math.min(most, OF_BORNE);
        }
        boolean plain = a.scanned().equals(a.folded()) && b.scanned().equals(b.folded());
        if (plain
                && EditDistance.leastByLetters(a.letters(), b.letters()) > most
                && EditDistance.leastByLetters(a.keyLetters(), b.keyLetters()) > most) {
            return OTHER;
        }
        double spelled = EditDistance.leastByLetters(a.letters(), b.letters()) > most
                ? OTHER
                : spelled(a.folded(), b.folded(), most);
        if (spelled > SCANNED && !plain) {
            spelled = Math.min(spelled, spelled(a.scanned(), b.scanned(), most - SCANNED) + SCANNED);
        }
        if (a.key().equals(a.folded()) && b.key().equals(b.folded())) {
            return spelled;
        }
        // a key forgets how a sound is spelled, and with it some slips, so half of what is spelled differently counts
        double sound = EditDistance.leastByLetters(a.keyLetters(), b.keyLetters()) > most
                ? OTHER
                : spelled(a.key(), b.key(), Math.min(most, spelled)) + SAME_SOUND;
        if (sound >= spelled) {
            return spelled;
        }
        double whole = spelled == OTHER ? EditDistance.between(a.folded(), b.folded(), 2 * most - sound) : spelled;
        double mean = Math.max(sound, (sound + whole) / 2);
        return mean <= most ? mean : OTHER;
    }

    /** The answer for words that need no counting of letters; negative when letters must be counted. */
    private static double withoutMisspelling(Word a, Word b) {
        if (a.letters() == b.letters() && a.folded().equals(b.folded())) {
            return bothCharacters(a, b) && !a.text().equals(b.text()) ? SAME_READING : 0;
        }
        if (!a.meaning().isEmpty() && a.meaning().equals(b.meaning())) {
            return 0;
        }
        if (a.isNumber() || b.isNumber()) {
            return OTHER;
        }
        if (a.isAdjectiveOf(b) || b.isAdjectiveOf(a)) {
            return SHORT_FOR;
        }
        if (Abbreviations.mayAgree(a, b)) {
            return SHORT_FOR;
        }
        if (a.givenNames().length > 0 && GivenNames.meet(a.givenNames(), b.givenNames())) {
            return SAME_SOUND;
        }
        if ((a.petNames().length > 0 || b.petNames().length > 0) && arePetNames(a, b)) {
            return PET_NAME;
        }
        if (a.keyLetters() == b.keyLetters() && a.key().equals(b.key()) && isLongEnough(a, b)) {
            return bothCharacters(a, b) ? SAME_READING : SAME_SOUND;
        }
        return -1;
    }

    /** Words of three letters are told apart by each of them, unless they come from two scripts. */
    private static boolean isLongEnough(Word a, Word b) {
        return a.key().length() > 3 || (a.script() != b.script() && a.key().length() > 2);
    }

    /** Whether one of two names is a pet name of the other, or both are of one name. */
    public static boolean arePetNames(Word a, Word b) {
        return GivenNames.meet(a.petNames(), b.givenNames())
                || GivenNames.meet(a.givenNames(), b.petNames())
                || GivenNames.meet(a.petNames(), b.petNames());
    }

    private static boolean bothCharacters(Word a, Word b) {
        return a.script() == Word.Script.CHARACTERS && b.script() == Word.Script.CHARACTERS;
    }

    /** Chinese words differ when one character does, unless they are long. */
    private static double characters(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        if (longer < 4 || a.length() != b.length()) {
            return OTHER;
        }
        int differing = 0;
        for (int i = 0; i < longer; i++) {
            differing += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return differing == 1 ? ONE_CHARACTER : OTHER;
    }

    /** The slips between a word of a script that leaves vowels out and a word in Latin letters. */
    private static double abjad(Word word, Word latin, double most) {
        // of two names that everybody knows, one is no spelling of the other
        boolean known = word.script() == Word.Script.LETTERS
                && WellKnownNames.KEYS.contains(latin.key())
                && !word.key().equals(latin.key());
        return known ? OTHER : AbjadDistance.slips(word.text(), latin.folded(), most);
    }

    private static double spelled(String a, String b, double most) {
        return most < 0 ? OTHER : EditDistance.between(a, b, most);
    }

    /** A word that we know is no misspelling of another word that we know. */
    public static boolean isKnown(Word word) {
        return switch (word.kind()) {
            case RARE, NAME, PATRONYMIC, FAMILY, GIVEN -> false;
            default -> true;
        };
    }

    /** A name that very many people bear is itself, and no misspelling of another such name. */
    public static boolean isBorne(Word word) {
        return word.kind() == WordKind.GIVEN || word.kind() == WordKind.FAMILY || word.givenNames().length > 0;
    }

    /** Whether two words have one stem, as industry and industrial. */
    private static boolean isInflection(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int same = 0;
        while (same < shorter && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same >= STEM && Math.max(a.length(), b.length()) - same <= ENDING;
    }
}
