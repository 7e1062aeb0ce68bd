package dev.tidewaiter.web.page;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * In which language a name is spoken and drawn, as far as its letters tell: one that is not in Latin letters is read aloud by other rules
 * than the page around it, and a Chinese character looks otherwise in Japanese.
 */
@Component("scriptLanguages")
public final class ScriptLanguages {

    /** A language for each script; where several are written in it, the one that names in trade documents are most often in. */
    private static final Map<UnicodeScript, String> LANGUAGES = Map.ofEntries(
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.BOPOMOFO, "zh"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.CYRILLIC, "ru"),
            Map.entry(UnicodeScript.ARABIC, "ar"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"));

    /** Letters that only one of the languages of their script has. */
    private static final Map<String, String> LETTERS =
            Map.of("іїєґІЇЄҐ", "uk", "ўЎ", "be", "ђћјљњџЂЋЈЉЊЏ", "sr", "әғқңұһӘҒҚҢҰҺ", "kk", "پچژگکی", "fa");

    private static final Map<Integer, String> BY_LETTER = byLetter();

    /** In some language or other that is written in Latin letters: which one, a name does not tell. */
    private static final String LATIN = "und-Latn";

    /** Languages of pages that are written in other letters, by whose rules nobody can read Latin ones aloud. */
    private static final Set<String> NOT_LATIN = Set.of("zh", "ru");

    /** Behind the Latin letters with their marks begin the other scripts. */
    private static final int LAST_LATIN = 0x24f;

    private static Map<Integer, String> byLetter() {
        var languages = new HashMap<Integer, String>();
        LETTERS.forEach((letters, language) -> letters.codePoints().forEach(letter -> languages.put(letter, language)));
        return languages;
    }

    /**
     * The language of most of a text's letters, such as {@code zh}; null where there are none. Latin letters are told apart on a page that is
     * written in others, and else have its language.
     */
    public @Nullable String of(@Nullable String text) {
        return of(text, LocaleContextHolder.getLocale());
    }

    @Nullable
    String of(@Nullable String text, Locale page) {
        if (text == null) {
            return null;
        }
        var other = ofOtherScript(text);
        return other == null
                        && NOT_LATIN.contains(page.getLanguage())
                        && text.chars().anyMatch(Character::isLetter)
                ? LATIN
                : other;
    }

    private static @Nullable String ofOtherScript(String text) {
        if (text.chars().allMatch(letter -> letter <= LAST_LATIN)) {
            return null;
        }
        var letters = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        var own = new EnumMap<UnicodeScript, String>(UnicodeScript.class);
        for (int letter : text.codePoints().filter(Character::isLetter).toArray()) {
            var script = UnicodeScript.of(letter);
            letters.merge(script, 1, Integer::sum);
            var language = BY_LETTER.get(letter);
            if (language != null) {
                own.put(script, language);
            }
        }
        if (letters.containsKey(UnicodeScript.HIRAGANA) || letters.containsKey(UnicodeScript.KATAKANA)) {
            own.put(UnicodeScript.HAN, Locale.JAPANESE.getLanguage());
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .map(script -> own.getOrDefault(script, LANGUAGES.getOrDefault(script, "")))
                .filter(language -> !language.isEmpty())
                .orElse(null);
    }
}
