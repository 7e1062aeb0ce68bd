package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.letters.CyrillicSounds;
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

    private final Map<String, Meaning> bySound = new HashMap<>(8_000);

    /** Takes in a heading of the list by its key, where it is in one of these languages. */
    void add(String language, String key, Meaning meaning) {
        if (LANGUAGES.contains(language) && key.length() >= SHORTEST) {
            bySound.putIfAbsent(CyrillicSounds.of(key), meaning);
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
        var meaning = letters.length() < SHORTEST ? null : bySound.get(CyrillicSounds.of(letters.toString()));
        return meaning == null ? null : meaning.inexact();
    }
}
