package dev.tidewaiter.goods.text;

import dev.tidewaiter.letters.Confusables;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Spellings of a model number that look the same to a person: Cyrillic letters for Latin ones, the letter O for zero.
 * Model numbers on the drone-engine chain are worth the extra phrases; nothing else is.
 */
final class LookAlikeSpellings {

    /** More than a model number has; each is a phrase of its own. */
    private static final int MOST = 2_000;

    private LookAlikeSpellings() {}

    /**
     * All spellings, the one given first.
     *
     * @throws IllegalArgumentException when there are too many
     */
    static Set<String> of(String model) {
        List<String> spellings = List.of("");
        for (int i = 0; i < model.length(); i++) {
            var choices = Confusables.likenesses(Character.toLowerCase(model.charAt(i)));
            var longer = new ArrayList<String>(spellings.size() * choices.length());
            for (var spelling : spellings) {
                for (int c = 0; c < choices.length(); c++) {
                    longer.add(spelling + choices.charAt(c));
                }
            }
            if (longer.size() > MOST) {
                throw new IllegalArgumentException(
                        "has more than " + MOST + " spellings that look alike; mark a shorter one with !");
            }
            spellings = longer;
        }
        var all = new LinkedHashSet<>(spellings);
        all.add(String.join(" ", model.split("")));
        return all;
    }
}
