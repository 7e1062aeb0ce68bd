package dev.tidewaiter.goods.phrase;

import dev.tidewaiter.goods.GoodsEvidence;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.Trait;
import dev.tidewaiter.goods.measure.MeasureKeyword;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of the word lists: words in one language and what they say.
 *
 * @param items    classes of goods they name
 * @param traits   traits they state
 * @param keyword  what a number beside them measures; null for none
 * @param role     their part in the sentence; null for none
 * @param language two letters, or {@code xx} for all
 * @param means    the meaning in plain English
 */
public record PhraseMeaning(
        Set<ItemClass> items,
        Set<Trait> traits,
        @Nullable MeasureKeyword keyword,
        @Nullable GrammaticalRole role,
        GoodsEvidence.Kind kind,
        GoodsEvidence.Strength strength,
        String language,
        String means) {

    public boolean names(ItemClass item) {
        return items.contains(item);
    }

    public boolean has(GrammaticalRole some) {
        return role == some;
    }

    /** Whether the words look like goods of a rule and are none. */
    public boolean saysNothing() {
        return items.isEmpty() && traits.isEmpty() && keyword == null && role == null;
    }

    public boolean saysTheSameAs(PhraseMeaning other) {
        return items.equals(other.items)
                && traits.equals(other.traits)
                && keyword == other.keyword
                && role == other.role
                && kind == other.kind;
    }

    /** Whether words of this language put the main noun first: {@code moteur de drone}, {@code двигатель БПЛА}. */
    public boolean mainNounFirst() {
        return WordOrder.isMainNounFirst(language);
    }
}
