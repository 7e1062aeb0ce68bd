package dev.tidewaiter.bench.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Ways in which a name comes to be misspelt. The first eight are those of the candidate benchmark of OpenSanctions' yente; the
 * others are slips of clerks, scanners and transliterations. Every slip depends on the name and the seed alone.
 */
enum Misspelling {
    NEIGHBOURS_ANYWHERE("two neighbouring characters swapped, blanks too", Letters::swapAnywhere),
    FIRST_WORD_LAST("first word last, after a comma", (name, random) -> {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(blank + 1) + ", " + name.substring(0, blank);
    }),
    NO_BREAK_BLANKS("no-break blanks", (name, random) -> name.replace(' ', '\u00a0')),
    QUESTION_MARKS("question marks for letters with marks", (name, random) -> name.replaceAll("[^\\x00-\\x7f]", "?")),
    DOUBLES_MADE_SINGLE("every doubled letter single", (name, random) -> name.replaceAll("(.)\\1+", "$1")),
    MARKED_LETTERS_LOST("letters with marks lost", (name, random) -> name.replaceAll("[^\\x00-\\x7f]", "")),
    CHARACTER_DOUBLED("a character doubled", (name, random) -> {
        int at = random.nextInt(name.length());
        return name.substring(0, at + 1) + name.substring(at);
    }),
    VOWEL_REPLACED("a vowel replaced by another", Letters::replaceVowel),

    LETTER_INSERTED("a letter inserted", Letters::insert),
    LETTER_DELETED("a letter deleted", Letters::delete),
    LETTER_REPLACED("a letter replaced", Letters::replace),
    LETTERS_SWAPPED("two letters of a word swapped", Letters::swap),
    TWO_SLIPS("two of the four above", (name, random) -> Letters.anyOne(Letters.anyOne(name, random), random)),
    TRANSLITERATED("one other transliteration", (name, random) -> Variants.TRANSLITERATION.one(name, random)),
    TRANSLITERATED_TWICE("two other transliterations", (name, random) -> Variants.TRANSLITERATION.two(name, random)),
    SCANNED("one letter misread by a scanner", (name, random) -> Variants.SCANNER.one(name, random)),
    SCANNED_TWICE("two letters misread by a scanner", (name, random) -> Variants.SCANNER.two(name, random)),
    BLANK_LOST("a blank lost", (name, random) -> {
        var blanks = Letters.places(name, at -> name.charAt(at) == ' ');
        return blanks.isEmpty()
                ? name
                : new StringBuilder(name)
                        .deleteCharAt(Letters.any(blanks, random))
                        .toString();
    }),
    BLANK_INSERTED("a blank inside a word", (name, random) -> {
        var inside = Letters.places(
                name, at -> at > 1 && at + 1 < name.length() && Letters.areLetters(name, at - 2, at + 2));
        return inside.isEmpty()
                ? name
                : new StringBuilder(name)
                        .insert(Letters.any(inside, random), ' ')
                        .toString();
    }),
    ALL_BLANKS_LOST("all blanks lost", (name, random) -> name.replace(" ", "")),
    REVERSED("words in reverse", (name, random) -> {
        var words = new ArrayList<>(List.of(name.split(" ")));
        Collections.reverse(words);
        return String.join(" ", words);
    }),
    SHUFFLED("words in any order", (name, random) -> {
        var words = new ArrayList<>(List.of(name.split(" ")));
        Collections.shuffle(words, random);
        return String.join(" ", words);
    });

    /** How many of the constants, from the first, are yente's. */
    static final int OF_YENTE = 8;

    private static final long SEED = 0x5DEECE66DL;

    /** One way to misspell; it returns the name itself where it finds nothing to change. */
    private interface Slip {
        String in(String name, Random random);
    }

    private final String title;
    private final Slip slip;

    Misspelling(String title, Slip slip) {
        this.title = title;
        this.slip = slip;
    }

    String title() {
        return title;
    }

    /** The name with this slip, or as it stands where nothing in it can slip so. */
    String of(String name, int edition) {
        return slip.in(name, random(name, 100 * edition + ordinal()));
    }

    /** One edition in yente's mix: four in ten names stay as they are, the others get one of its eight slips. */
    static String mixed(String name, int edition) {
        var random = random(name, 100 * edition + 99);
        if (random.nextDouble() >= 0.6) {
            return name;
        }
        return values()[random.nextInt(OF_YENTE)].slip.in(name, random);
    }

    private static Random random(String name, int salt) {
        return new Random(SEED * salt + name.hashCode());
    }
}
