package dev.tidewaiter.goods.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Spellings of a model number that look the same to a person: Cyrillic letters for Latin ones, the letter O for zero.
 * Model numbers on the drone-engine chain are worth the extra phrases; nothing else is.
 */
final class LookAlikeSpellings {

    private LookAlikeSpellings() {}

    static Set<String> of(String model) {
        List<StringBuilder> spellings = new ArrayList<>();
        spellings.add(new StringBuilder());
        for (int i = 0; i < model.length(); i++) {
            var choices = likenesses(model.charAt(i));
            List<StringBuilder> longer = new ArrayList<>(spellings.size() * choices.length());
            for (var spelling : spellings) {
                for (int c = 0; c < choices.length(); c++) {
                    longer.add(new StringBuilder(spelling).append(choices.charAt(c)));
                }
            }
            spellings = longer;
        }
        var all = new LinkedHashSet<String>();
        spellings.forEach(spelling -> all.add(spelling.toString()));
        all.add(String.join(" ", model.split("")));
        return all;
    }

    private static String likenesses(char c) {
        return switch (Character.toLowerCase(c)) {
            case '0' -> "0oо";
            case '1' -> "1l";
            case 'l' -> "lл1";
            case 'e' -> "eе";
            case 'm' -> "mм";
            case 'd' -> "dд";
            case 'a' -> "aа";
            case 'b' -> "bв";
            default -> String.valueOf(c);
        };
    }
}
