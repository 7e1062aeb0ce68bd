package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.shipment.Field;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names and descriptions of what is no goods: "Currency name", "Descripción de la moneda", "目的港名称" are of the currency and the port. */
final class NamedThing {

    /** What has a name of its own beside its code. */
    private static final Set<Field> NAMED = EnumSet.of(
            Field.CURRENCY,
            Field.PORT_OF_LOADING,
            Field.PORT_OF_DISCHARGE,
            Field.PLACE_OF_DELIVERY,
            Field.ORIGIN,
            Field.DESTINATION,
            Field.MODE_OF_TRANSPORT,
            Field.INCOTERM,
            Field.PAYMENT_TERMS,
            Field.PACKAGE_TYPE,
            Field.UNIT);

    private final Map<String, Meaning> byKey;
    private final HeadingWords words;

    NamedThing(Map<String, Meaning> byKey, HeadingWords words) {
        this.byKey = byKey;
        this.words = words;
    }

    /** What the nouns of a phrase are likely to say or, where they describe something that is no goods, that thing. */
    @Nullable
    Meaning beside(@Nullable Meaning likely, List<String> tokens) {
        if (!isDescription(likely)) {
            return likely;
        }
        int size = tokens.size();
        Meaning named = null;
        if (size == 1) {
            named = inOneWord(tokens.get(0));
        } else if (describes(tokens.get(size - 1))) {
            named = named(tokens.subList(0, size - 1));
        } else if (describes(tokens.get(0))) {
            int from = 1;
            while (from < size - 1 && words.between.contains(tokens.get(from))) {
                from++;
            }
            named = named(tokens.subList(from, size));
        }
        return named == null ? likely : named;
    }

    private @Nullable Meaning inOneWord(String word) {
        for (int cut = 2; cut < word.length() && Characters.isSpaceless(word.charAt(0)); cut++) {
            var named = describes(word.substring(cut)) ? named(List.of(word.substring(0, cut))) : null;
            if (named != null) {
                return named;
            }
        }
        return null;
    }

    private @Nullable Meaning named(List<String> tokens) {
        var meaning = byKey.get(String.join("", tokens));
        return meaning != null
                        && meaning.kind() == Kind.FIELD
                        && NAMED.contains(meaning.fields().get(0))
                ? Meaning.of(Kind.LIKELY, meaning.fields()).inexact()
                : null;
    }

    private boolean describes(String word) {
        return isDescription(words.nouns.meaning(List.of(word)));
    }

    private static boolean isDescription(@Nullable Meaning meaning) {
        return meaning != null
                && meaning.kind() == Kind.LIKELY
                && meaning.fields().get(0) == Field.DESCRIPTION;
    }
}
