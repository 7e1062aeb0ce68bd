package dev.tidewaiter.goods.reader;

import dev.tidewaiter.cache.ClearingCache;
import dev.tidewaiter.goods.GoodsEvidence;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.Trait;
import dev.tidewaiter.goods.description.TextReading;
import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the model whose name ends one cell and whose number begins another: "Rotax" and "582 UL". Only models that nothing else is called
 * like count: "LED 3W" beside "100" is a lamp.
 */
final class SplitModels {

    private static final List<Field> NAMES = List.of(Field.DESCRIPTION, Field.MANUFACTURER_NAME);
    private static final List<Field> NUMBERS = List.of(Field.MODEL, Field.PART_NUMBER);

    private final Function<String, TextReading> texts;

    /** What a name and a number say together, mostly nothing; of its own, as so many numbers would push descriptions out of what is remembered. */
    private final ClearingCache<String, TextReading> known;

    /** What two cells say together, with the cell of the number. */
    record Split(Value number, TextReading model) {}

    /** Takes how texts are read, which remembers none. */
    SplitModels(Function<String, TextReading> texts) {
        this.texts = texts;
        this.known = new ClearingCache<>(this::models);
    }

    /** The models so found, mostly none. */
    List<Split> in(GoodsLine line) {
        var found = new ArrayList<Split>(0);
        for (var number : NUMBERS) {
            var second = firstWord(line.text(number));
            if (!Characters.hasDigit(second)) {
                continue;
            }
            for (var name : NAMES) {
                var first = lastWord(line.text(name));
                if (!first.isEmpty() && !Characters.hasDigit(first)) {
                    var model = known.get(first + ' ' + second);
                    if (!model.isEmpty()) {
                        found.add(new Split(line.value(number), model));
                    }
                }
            }
        }
        return found;
    }

    /** Many drones are called as other things are: a bag of Hermes, number 900, and a "Герань" of 2 litres fly nowhere. */
    private boolean namesDrone(String word) {
        return texts.apply(word).words().stream().anyMatch(one -> one.item() == ItemClass.DRONE);
    }

    /** A word that is a model by itself was found where it stands; to find it again changes nothing. */
    private TextReading models(String both) {
        var words = new ArrayList<TextReading.Words>(0);
        for (var one : texts.apply(both).words()) {
            if (one.meaning().kind() == GoodsEvidence.Kind.MODEL
                    && one.meaning().strength() == GoodsEvidence.Strength.EXACT
                    && one.text().indexOf(' ') > 0
                    && (one.item() != ItemClass.DRONE || namesDrone(both.substring(0, both.indexOf(' '))))) {
                words.add(one);
            }
        }
        if (words.isEmpty()) {
            return TextReading.EMPTY;
        }
        Set<ItemClass> items = EnumSet.noneOf(ItemClass.class);
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (var one : words) {
            items.add(one.item());
            traits.addAll(one.meaning().traits());
        }
        return new TextReading(items, traits, Set.of(), words, List.of(), List.of(), List.of());
    }

    private static String lastWord(String text) {
        var trimmed = text.strip();
        return trimmed.substring(trimmed.lastIndexOf(' ') + 1);
    }

    private static String firstWord(String text) {
        var trimmed = text.strip();
        int end = trimmed.indexOf(' ');
        return end < 0 ? trimmed : trimmed.substring(0, end);
    }
}
