package dev.tidewaiter.names.token;

import dev.tidewaiter.names.script.LanguageFile;
import dev.tidewaiter.wordlist.WordGroup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What words in Arabic letters mean in the names of firms and offices, each found by its own letters. A word without its vowels is
 * spelled in Latin letters like many others, so none of these is found by its sound.
 */
final class ArabicVocabulary {

    private static final Map<String, String> MEANINGS = meanings(LanguageFile.groups("arabic-words.txt"));

    /** By what is left without an ending: جنوبي and جنوبية are of the south; empty where two words share it. */
    private static final Map<String, String> BY_STEM = new HashMap<>(2048);

    /** The endings that make an adjective or several of a word, of women, men and things; the longest first. */
    private static final String[] ENDINGS = {"هاي", "يات", "ها", "يه", "ات", "ين", "ي", "ه"};

    private static final int SHORTEST_STEM = 4;

    static {
        MEANINGS.forEach(ArabicVocabulary::addStem);
        for (var file : List.of("translated-words.txt", "trade-words.txt")) {
            for (var line : LanguageFile.groups(file)) {
                for (var word : line.sign() == '=' ? line.words() : List.<String>of()) {
                    if (!word.isEmpty() && ArabicWords.is(word) && word.indexOf(' ') < 0) {
                        addStem(letters(word), line.heading());
                    }
                }
            }
        }
    }

    /** The headings of words by their letters; a word under two of them would silently have the first alone. */
    static Map<String, String> meanings(List<WordGroup> lines) {
        var meanings = new HashMap<String, String>(2048);
        for (var line : lines) {
            for (var word : line.words()) {
                var before = meanings.putIfAbsent(letters(word), line.heading());
                if (before != null && !before.equals(line.heading())) {
                    throw new IllegalStateException(
                            "%s stands under %s and under %s".formatted(word, before, line.heading()));
                }
            }
        }
        return meanings;
    }

    private static void addStem(String letters, String meaning) {
        BY_STEM.merge(stem(letters), meaning, (one, other) -> one.equals(other) ? one : "");
    }

    private ArabicVocabulary() {}

    /** What a word means as it is written, in whatever way its letters are; null when we do not know. */
    static @Nullable String meaning(String word) {
        return MEANINGS.get(letters(word));
    }

    /** What it means with another ending; null when we do not know, or when it could be one of two. */
    static @Nullable String meaningOfStem(String word) {
        var stem = stem(letters(word));
        var meaning = stem.length() < SHORTEST_STEM ? null : BY_STEM.get(stem);
        return meaning == null || meaning.isEmpty() ? null : meaning;
    }

    private static String stem(String letters) {
        for (var ending : ENDINGS) {
            if (letters.endsWith(ending) && letters.length() - ending.length() >= SHORTEST_STEM) {
                return letters.substring(0, letters.length() - ending.length());
            }
        }
        return letters;
    }

    /** The letters of a word, those that Arabic, Persian and Urdu keyboards write in several ways taken for one; marks left out. */
    private static String letters(String word) {
        var out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = letter(word.charAt(i));
            if (letter != 0) {
                out.append(letter);
            }
        }
        return out.toString();
    }

    private static char letter(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ؤ' -> 'و';
            case 'ئ', 'ى', 'ی' -> 'ي';
            case 'ک' -> 'ك';
            case 'ة', 'ہ', 'ھ', 'ۀ', 'ە', 'ۃ' -> 'ه';
            case 'ء', '\u200c' -> 0;
            default -> c >= '\u064b' && c <= '\u0652' ? 0 : c;
        };
    }
}
