package dev.tidewaiter.names.distance;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The distance of words in Arabic, Persian or Hebrew letters from Latin ones. These scripts write consonants and long vowels and leave short vowels
 * out, so one word has many Latin spellings: what is counted is how far a Latin word is from being one of them.
 */
public final class AbjadDistance {

    /** The Latin word is one of the spellings, which others might share. */
    static final double READS = 0.3;

    /** What it is worth besides when a word of two letters has hardly anything to tell. */
    private static final double FEW_LETTERS = 0.35;

    // in hundredths of a slip
    private static final int SLIP = 100;
    private static final int RARER = 25;
    private static final int SECOND_VOWEL = 40;
    private static final int OUTER_VOWEL = 80;
    private static final int MOST = 160;
    private static final int MOST_OF_SHORT = 50;

    /** What is forgiven of each letter of a long word. */
    private static final int OF_EACH = 18;

    private static final int FAR = 1 << 20;

    private static final int LONGEST = 40;
    /** Persian names such as Vahidi have a single consonant that is not written like a vowel somewhere. */
    private static final int SKELETON = 1;

    private static final int ENOUGH = 3;

    /** How al-Din ends a name in one word; the l is often written as it is heard, not at all. */
    private static final Set<String> OF_THE_FAITH = Set.of("ldin", "ldyn", "lden", "ldeen", "ldine");

    /** In fewer letters a slip makes another name. */
    private static final int LONG = 5;

    private static final String LONG_A = "اآأ";

    /** The letters of long i and u. */
    private static final String VOWELS = "یيىو";

    private static final int LONG_VOWEL = 2;

    /** Letters before which the l of the article is not heard. */
    private static final String SUN = "تثدذرزسشصضطظن";

    private AbjadDistance() {}

    /** The slips between such a word and a Latin one; {@link TokenDistance#OTHER} when there are more than asked for. */
    public static double slips(String written, String latin, double most) {
        if (written.length() > LONGEST || latin.length() > LONGEST) {
            return TokenDistance.OTHER;
        }
        int letters = letters(written);
        double base = READS + (letters < ENOUGH ? FEW_LETTERS : 0);
        int forgiven = letters < LONG ? MOST_OF_SHORT : Math.min(MOST, OF_EACH * letters);
        int limit = Math.min(forgiven, (int) Math.round((most - base) * SLIP));
        int distance = limit < 0 ? FAR : distance(written, latin, limit);
        return distance > limit ? TokenDistance.OTHER : base + distance / (double) SLIP;
    }

    private static int letters(String written) {
        int letters = 0;
        for (int i = 0; i < written.length(); i++) {
            letters += AbjadLetters.of(written.charAt(i)).length > 0 ? 1 : 0;
        }
        return letters;
    }

    /**
     * The cost of the cheapest reading. A place in the table is a number of letters read on both sides; one table ends in a short
     * vowel, the other does not, so that one short vowel between two letters is free and a second is not.
     */
    private static int distance(String written, String latin, int limit) {
        int width = latin.length() + 1;
        var plain = new int[written.length() + 1][width];
        var behindVowel = new int[written.length() + 1][width];
        for (int i = 0; i <= written.length(); i++) {
            Arrays.fill(plain[i], FAR);
            Arrays.fill(behindVowel[i], FAR);
        }
        plain[0][0] = 0;
        for (int i = 0; i <= written.length(); i++) {
            int least = FAR;
            // a vowel that opens or ends a word is written
            boolean inside = i > 0 && i < written.length();
            for (int j = 0; j < width; j++) {
                boolean muteE = j == width - 1 && i > 0 && latin.endsWith("e");
                int ofVowel = inside ? 0 : muteE ? RARER : OUTER_VOWEL;
                insert(plain[i], behindVowel[i], latin, j, ofVowel);
                int cost = Math.min(plain[i][j], behindVowel[i][j]);
                least = Math.min(least, cost);
                if (i < written.length() && cost <= limit) {
                    boolean hiatus = isLongA(written, i);
                    read(written, i, latin, j, plain[i][j], plain, behindVowel);
                    read(written, i, latin, j, behindVowel[i][j] + (hiatus ? SECOND_VOWEL : 0), plain, behindVowel);
                }
            }
            if (least > limit) {
                return FAR;
            }
        }
        return Math.min(plain[written.length()][width - 1], behindVowel[written.length()][width - 1]);
    }

    /** A Latin letter that stands for none: a short vowel, a letter written twice, or a slip. */
    private static void insert(int[] plain, int[] behindVowel, String latin, int j, int ofVowel) {
        if (j == 0) {
            return;
        }
        char c = latin.charAt(j - 1);
        boolean vowel = isVowel(c);
        boolean doubled = j > 1 && latin.charAt(j - 2) == c && !vowel;
        if (doubled || (c == 'h' && j == latin.length())) {
            plain[j] = Math.min(plain[j], plain[j - 1]);
            behindVowel[j] = Math.min(behindVowel[j], behindVowel[j - 1]);
        }
        if (vowel) {
            behindVowel[j] =
                    Math.min(behindVowel[j], Math.min(plain[j - 1], behindVowel[j - 1] + SECOND_VOWEL) + ofVowel);
        } else {
            plain[j] = Math.min(plain[j], Math.min(plain[j - 1], behindVowel[j - 1]) + SLIP);
        }
    }

    private static boolean isLongA(String written, int i) {
        return LONG_A.indexOf(written.charAt(i)) >= 0;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static void read(String written, int i, String latin, int j, int cost, int[][] plain, int[][] behindVowel) {
        for (var spelling : AbjadLetters.of(written.charAt(i))) {
            int end = j + spelling.latin().length();
            boolean fits = latin.startsWith(spelling.latin(), j)
                    && (!spelling.start() || j == 0)
                    && (!spelling.end() || i == written.length() - 1);
            if (fits) {
                var next = isLongA(written, i) ? behindVowel : plain;
                next[i + 1][end] = Math.min(next[i + 1][end], cost + (spelling.usual() ? 0 : RARER));
            }
        }
        int left = isSilent(written, i, latin) ? 0 : SLIP;
        plain[i + 1][j] = Math.min(plain[i + 1][j], cost + left);
        if (j < latin.length()) {
            plain[i + 1][j + 1] = Math.min(plain[i + 1][j + 1], cost + SLIP);
        }
    }

    /** Whether a letter is not heard: marks, the vowel of an article inside a word, and its l before some letters. */
    private static boolean isSilent(String written, int i, String latin) {
        char letter = written.charAt(i);
        if (letter == 'ا' && i > 1 && written.startsWith("ال", i)) {
            return true;
        }
        // an alef that only carries the long vowel with which a word begins: ایمن is Imen, but no Yemen
        if (letter == 'ا' && i == 0 && written.length() > LONG_VOWEL && VOWELS.indexOf(written.charAt(1)) >= 0) {
            return !latin.startsWith("y") && !latin.startsWith("w");
        }
        if (letter == 'ل') {
            return i > 0
                    && written.charAt(i - 1) == 'ا'
                    && i + 1 < written.length()
                    && SUN.indexOf(written.charAt(i + 1)) >= 0;
        }
        return AbjadLetters.of(letter).length == 0;
    }

    /** The consonants by which the readings of a word are found; of a word in Arabic letters also those without f, written for v. */
    public static List<String> skeletons(String folded, boolean isAbjad) {
        var skeleton = skeleton(folded);
        if (skeleton == null) {
            return List.of();
        }
        var withV = isAbjad ? withoutF(skeleton) : skeleton;
        return withV.isEmpty() || withV.equals(skeleton) ? List.of(skeleton) : List.of(skeleton, withV);
    }

    /** A skeleton without f, in which the letters that then meet are one, as they are in a spelling with v. */
    private static String withoutF(String skeleton) {
        var out = new StringBuilder(skeleton.length());
        for (int i = 0; i < skeleton.length(); i++) {
            char sound = skeleton.charAt(i);
            if (sound != 'f' && (out.length() == 0 || out.charAt(out.length() - 1) != sound)) {
                out.append(sound);
            }
        }
        return out.toString();
    }

    /**
     * What all readings of one word share, by which such words are found: the consonants of a Latin spelling, those that
     * languages swap taken for one. Null when they are too few.
     */
    public static @Nullable String skeleton(String folded) {
        var out = new StringBuilder(folded.length());
        int faith = folded.lastIndexOf("ld");
        for (int i = 0; i < folded.length(); i++) {
            if (i == faith && OF_THE_FAITH.contains(folded.substring(i))) {
                continue;
            }
            char c = folded.charAt(i);
            boolean next = i + 1 < folded.length() && folded.charAt(i + 1) == 'h';
            char sound =
                    switch (c) {
                        // Arabic has no p and often writes f for v
                        case 'p' -> next ? 'f' : 'b';
                        case 'q', 'g', 'j', 'x' -> 'k';
                        case 'k' -> 'k';
                        case 'c' -> next ? 's' : 'k';
                        case 'z' -> 'd';
                        default -> c;
                    };
            // w and v are written like u and o, y like i; an h changes the letter before it
            boolean spoken = "aeiouyvw".indexOf(c) < 0 && (c != 'h' || i == 0);
            if (spoken && (out.length() == 0 || out.charAt(out.length() - 1) != sound)) {
                out.append(sound);
            }
        }
        return out.length() < SKELETON ? null : out.toString();
    }
}
