package dev.tidewaiter.names.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Spells Korean syllables, each from its two or three parts. */
public final class Hangul {

    private static final int FIRST = 0xac00;
    private static final int VOWELS = 21;
    private static final int ENDINGS = 28;
    private static final int LONGEST_GIVEN_NAME = 2;
    private static final String[][] PARTS = LanguageFile.lines("hangul.txt").stream()
            .map(line -> line.split(" ", -1))
            .toArray(String[][]::new);

    private Hangul() {}

    /** Whether a letter is a syllable of Korean. */
    public static boolean is(char letter) {
        return letter >= '\uac00' && letter <= '\ud7a3';
    }

    static String spelling(char syllable) {
        int number = syllable - FIRST;
        return part(0, number / ENDINGS / VOWELS) + part(1, number / ENDINGS % VOWELS) + part(2, number % ENDINGS);
    }

    /**
     * A person's name as lists print it: the family name, then each syllable of the given name in the spelling of passports
     * and of the North (Jong Un rather than Jeongeun). Empty when the run does not open with a family name, or is too short or
     * too long for one.
     */
    public static List<String> ofPerson(String syllables) {
        for (int length = Math.min(2, syllables.length() - 1); length > 0; length--) {
            if (syllables.length() - length > LONGEST_GIVEN_NAME) {
                break;
            }
            var family = FamilyNames.SPELLINGS.get(syllables.substring(0, length));
            if (family != null) {
                var name = new ArrayList<String>(4);
                name.add(family);
                for (int i = length; i < syllables.length(); i++) {
                    name.add(asInPassports(Transliterator.latin(syllables.substring(i, i + 1))));
                }
                return name;
            }
        }
        return List.of();
    }

    /** A spelling by the rules of the South as passports and the North have it: Rounsan rather than Roeunsan. */
    public static String asInPassports(String revised) {
        var spelled = revised.replace("eo", "o").replace("eu", "u");
        return spelled.startsWith("g") ? "k" + spelled.substring(1) : spelled;
    }

    private static final class FamilyNames {
        static final Map<String, String> SPELLINGS = new HashMap<>(256);

        static {
            for (var line : LanguageFile.lines("korean-family-names.txt")) {
                int blank = line.indexOf(' ');
                SPELLINGS.put(line.substring(blank + 1).strip(), line.substring(0, blank));
            }
        }
    }

    private static String part(int place, int which) {
        var part = PARTS[place][which];
        return part.equals("-") ? "" : part;
    }
}
