package dev.tidewaiter.names.search;

import dev.tidewaiter.names.script.LanguageFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Puts a person's name that a Russian sentence bends back as it stands alone: груз для Шубина Андрея Сергеевича names Шубин Андрей
 * Сергеевич. Only a father's name, or the initials of both given names, tell a name from other words.
 */
public final class RussianCases {

    /** Three words with a capital, or all in capitals, of Russian letters; a hyphen joins a double name. */
    private static final Pattern THREE_WORDS =
            Pattern.compile("(?=((?<![\\p{L}-])[А-ЯЁ][А-Яа-яЁё-]+)\\s+([А-ЯЁ][А-Яа-яЁё-]+)\\s+([А-ЯЁ][А-Яа-яЁё-]+))");

    /** A family name before or behind two initials. */
    private static final Pattern WITH_INITIALS = Pattern.compile(
            "(?<![\\p{L}-])(?:([А-ЯЁ][а-яё-]{3,})\\s+([А-ЯЁ])\\.\\s*([А-ЯЁ])\\.|([А-ЯЁ])\\.\\s*([А-ЯЁ])\\.\\s*([А-ЯЁ][а-яё-]{3,}))");

    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST = 8;
    private static final String VOWELS = "аеёиоуыэюя";

    /**
     * An ending and what a name has there when it stands alone.
     *
     * @param behindVowel whether it holds behind a vowel only
     */
    private record Ending(String bent, String own, boolean behindVowel) {

        boolean fits(String word) {
            int stem = word.length() - bent.length();
            return stem > 0 && word.endsWith(bent) && (!behindVowel || VOWELS.indexOf(word.charAt(stem - 1)) >= 0);
        }
    }

    private static final Map<String, List<Ending>> ENDINGS = endings();

    private RussianCases() {}

    /** The names in a text that stand in another case, each as it stands alone; mostly none. */
    public static List<String> namesAlone(String text) {
        if (text.length() > LONGEST_TEXT) {
            return List.of();
        }
        List<String> names = mayHoldInitials(text) ? withInitials(text) : List.of();
        if (!mayHold(text)) {
            return names;
        }
        names = names.isEmpty() ? new ArrayList<>(2) : names;
        var words = THREE_WORDS.matcher(text);
        while (words.find() && names.size() < MOST) {
            // the family name stands before the given name and the father's, or behind them
            var name = alone(words.group(1), words.group(2), words.group(3));
            name = name.isEmpty() ? alone(words.group(3), words.group(1), words.group(2)) : name;
            if (!name.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** Names with initials in a case that no woman's name has where it stands alone. */
    private static List<String> withInitials(String text) {
        List<String> names = new ArrayList<>(2);
        var words = WITH_INITIALS.matcher(text);
        while (words.find() && names.size() < MOST) {
            boolean behind = words.group(1) != null;
            var family = behind ? words.group(1) : words.group(6);
            var own = alone("initials-m", family);
            if (!own.equals(small(family))) {
                names.add(capital(own) + " " + words.group(behind ? 2 : 4) + ". " + words.group(behind ? 3 : 5) + ".");
            }
        }
        return names;
    }

    /** Whether a Russian capital with a point stands in a text. */
    private static boolean mayHoldInitials(String text) {
        for (int i = text.indexOf('.'); i > 0; i = text.indexOf('.', i + 1)) {
            char c = text.charAt(i - 1);
            if (c >= 'А' && c <= 'Я') {
                return true;
            }
        }
        return false;
    }

    /** Whether a father's name may stand in a text; asked first, because most have none. */
    private static boolean mayHold(String text) {
        return text.contains("ич") || text.contains("вн") || text.contains("ИЧ") || text.contains("ВН");
    }

    /** Empty when the word in the place of the father's name is none in such a case. */
    private static String alone(String family, String given, String father) {
        for (var sex : List.of("m", "f")) {
            var fathers = alone("father-" + sex, father);
            if (!fathers.equals(small(father))) {
                return capital(alone("family-" + sex, family)) + " " + capital(alone("given-" + sex, given)) + " "
                        + capital(fathers);
            }
        }
        return "";
    }

    /** A word as it may stand alone, once for each ending that it may have. */
    static List<String> eachAlone(String part, String word) {
        var alone = new ArrayList<String>(2);
        for (var ending : ENDINGS.getOrDefault(part, List.of())) {
            if (ending.fits(word)) {
                alone.add(word.substring(0, word.length() - ending.bent.length()) + ending.own);
            }
        }
        return alone;
    }

    private static String alone(String part, String name) {
        var word = small(name);
        for (var ending : ENDINGS.getOrDefault(part, List.of())) {
            if (ending.fits(word)) {
                return word.substring(0, word.length() - ending.bent.length()) + ending.own;
            }
        }
        return word;
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static Map<String, List<Ending>> endings() {
        Map<String, List<Ending>> endings = new HashMap<>();
        for (var line : LanguageFile.lines("russian-cases.txt")) {
            var cells = line.split("[ =]+", -1);
            var own = cells[2].equals("-") ? "" : cells[2];
            boolean behindVowel = cells[1].startsWith(".");
            endings.computeIfAbsent(cells[0], part -> new ArrayList<>())
                    .add(new Ending(behindVowel ? cells[1].substring(1) : cells[1], own, behindVowel));
        }
        return endings;
    }
}
