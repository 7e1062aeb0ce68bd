package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.shipment.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that make something else of what the noun of a phrase says: the "Data di scadenza" is no day of export, the "Importo IVA" no
 * value of the goods, the "Масса груза нетто" no gross weight, and the "Kwota słownie" is no figure.
 */
final class SaidOtherwise {

    static final String ANOTHER_DAY = "another-day";
    static final String SIGNATURE = "signature";
    static final String LEVY = "levy";
    static final String LEVY_BESIDE = "levy-beside";
    static final String LEVY_BEHIND = "levy-behind";
    static final String IN_WORDS = "in-words";
    static final String NET = "net";
    static final String TARE = "tare";
    static final String SENT = "sent";
    static final String WITHOUT = "without";
    static final String GROSS = "gross";

    private static final String STEM = "*";

    /** Words, and keys of phrases, of each kind. */
    private final Map<String, Set<String>> wholes = new HashMap<>();

    /** What may stand anywhere in a word or, in scripts without blanks, in a phrase. */
    private final Map<String, Set<String>> stems = new HashMap<>();

    void add(String kind, List<String> words) {
        for (var word : words) {
            boolean stem = word.endsWith(STEM) || Characters.isSpaceless(word.charAt(0));
            (stem ? stems : wholes)
                    .computeIfAbsent(kind, any -> new HashSet<>())
                    .add(HeadingKey.of(word));
        }
    }

    /** What a phrase is likely to say, with all of its words. */
    @Nullable
    Meaning of(@Nullable Meaning likely, List<String> tokens) {
        if (likely == null) {
            return null;
        }
        if (likely.kind() == Kind.SOME_DATE) {
            return speak(ANOTHER_DAY, tokens) && !speak(SENT, tokens) ? nothing() : likely;
        }
        if (likely.kind() != Kind.LIKELY) {
            return likely;
        }
        return switch (likely.fields().get(0)) {
            case TOTAL_VALUE, UNIT_PRICE ->
                speak(IN_WORDS, tokens) || (speak(LEVY, tokens) && !isWithOrWithoutLevy(tokens)) ? nothing() : likely;
            case QUANTITY, PACKAGE_COUNT -> speak(IN_WORDS, tokens) ? nothing() : likely;
            case GROSS_WEIGHT -> ofWeight(likely, tokens);
            default -> likely;
        };
    }

    /** "Сумма до НДС" is one of the goods, "Сумма НДС после скидки" is one of the tax. */
    private boolean isWithOrWithoutLevy(List<String> tokens) {
        if (speak(LEVY_BESIDE, tokens)) {
            return true;
        }
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (speak(LEVY_BEHIND, tokens.subList(i, i + 1))) {
                return !speak(LEVY, tokens.subList(0, i)) && speak(LEVY, tokens.subList(i + 1, tokens.size()));
            }
        }
        return false;
    }

    private Meaning ofWeight(Meaning gross, List<String> tokens) {
        boolean tare = speak(TARE, tokens);
        if (tare && !speak(WITHOUT, tokens)) {
            return speak(LEVY_BESIDE, tokens) ? gross : nothing(); // "Gewicht mit Tara"
        }
        return tare || (speak(NET, tokens) && !speak(GROSS, tokens))
                ? Meaning.of(Kind.LIKELY, List.of(Field.NET_WEIGHT)).inexact()
                : gross;
    }

    static Meaning nothing() {
        return Meaning.of(Kind.NOTHING, List.of()).inexact();
    }

    boolean speak(String kind, List<String> tokens) {
        var whole = wholes.getOrDefault(kind, Set.of());
        for (int from = 0; from < tokens.size(); from++) {
            var phrase = new StringBuilder();
            for (int to = from; to < tokens.size(); to++) {
                phrase.append(tokens.get(to));
                if (whole.contains(phrase.toString())) {
                    return true;
                }
            }
        }
        var key = String.join("", tokens);
        return stems.getOrDefault(kind, Set.of()).stream().anyMatch(key::contains);
    }
}
