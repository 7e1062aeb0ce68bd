package dev.tidewaiter.bench.quality;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Tells in which script a name is mostly written. */
final class Scripts {

    private Scripts() {}

    static String of(String name) {
        var counts = new EnumMap<Character.UnicodeScript, Integer>(Character.UnicodeScript.class);
        name.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> counts.merge(Character.UnicodeScript.of(letter), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> title(most.getKey()))
                .orElse("none");
    }

    private static String title(Character.UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> "CJK";
            default -> script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT);
        };
    }
}
