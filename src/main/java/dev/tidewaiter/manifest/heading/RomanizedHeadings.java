package dev.tidewaiter.manifest.heading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Russian and Ukrainian headings in Latin letters, as programs name their fields: "gruzopoluchatel", "strana_proishozhdeniya". Each hand
 * spells them its own way, so that both sides are brought to the same sounds.
 */
final class RomanizedHeadings {

    private static final Set<String> LANGUAGES = Set.of("ru", "uk");

    /** Shorter words mean other things elsewhere: "Strana" is a page in Czech. */
    private static final int SHORTEST = 7;

    private static final String CYRILLIC = "абвгґдежзиіїйклмнопрстуфхцчшщъыьэёєюя";
    private static final String[] SOUNDS = {
        "a", "b", "v", "g", "g", "d", "e", "Z", "z", "i", "i", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t",
        "u", "f", "h", "c", "C", "S", "X", "", "i", "", "e", "e", "ie", "iu", "ia"
    };

    /** Letters that stand for one sound, the longest first. */
    private static final String[][] LATIN = {
        {"shch", "X"},
        {"sch", "X"},
        {"sh", "S"},
        {"ch", "C"},
        {"zh", "Z"},
        {"kh", "h"},
        {"ts", "c"},
        {"tz", "c"},
        {"x", "ks"},
        {"y", "i"},
        {"j", "i"},
        {"w", "v"}
    };

    private final Map<String, Meaning> bySound = new HashMap<>(8_000);

    /** Takes in a heading of the list by its key, where it is in one of these languages. */
    void add(String language, String key, Meaning meaning) {
        if (LANGUAGES.contains(language)) {
            var sound = ofCyrillic(key);
            if (sound.length() >= SHORTEST) {
                bySound.putIfAbsent(sound, meaning);
            }
        }
    }

    /** What a heading is known to mean or, where that is nothing, what it sounds like in one of these languages. */
    @Nullable
    Meaning or(@Nullable Meaning known, String text) {
        if (known != null) {
            return known;
        }
        var letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127) {
                return null;
            }
            if (Character.isLetterOrDigit(c)) {
                letters.append(Character.toLowerCase(c)); // a key would lose the "s" of "prodavets"
            }
        }
        var meaning = letters.length() < SHORTEST ? null : bySound.get(ofLatin(letters.toString()));
        return meaning == null ? null : meaning.inexact();
    }

    private static String ofCyrillic(String key) {
        var sound = new StringBuilder(key.length() + 4);
        var word = key.replace("сч", "щ");
        for (int i = 0; i < word.length(); i++) {
            int at = CYRILLIC.indexOf(word.charAt(i));
            sound.append(at < 0 ? String.valueOf(word.charAt(i)) : SOUNDS[at]);
        }
        return once(sound.toString());
    }

    private static String ofLatin(String key) {
        var sound = key;
        for (var letters : LATIN) {
            sound = sound.replace(letters[0], letters[1]);
        }
        return once(sound);
    }

    /** "ий" is written "iy", "ij" and "y", and "сх" as "ш" is. */
    private static String once(String sound) {
        return sound.replace("ii", "i").replace("sh", "S");
    }
}
