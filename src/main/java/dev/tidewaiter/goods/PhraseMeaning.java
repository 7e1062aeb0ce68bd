package dev.tidewaiter.goods;

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
record PhraseMeaning(
        Set<ItemClass> items,
        Set<Trait> traits,
        @Nullable MeasureKeyword keyword,
        @Nullable GrammaticalRole role,
        GoodsEvidence.Kind kind,
        GoodsEvidence.Strength strength,
        String language,
        String means) {

    boolean names(ItemClass item) {
        return items.contains(item);
    }

    boolean has(GrammaticalRole some) {
        return role == some;
    }

    /** Whether the words look like goods of a rule and are none. */
    boolean saysNothing() {
        return items.isEmpty() && traits.isEmpty() && keyword == null && role == null;
    }

    boolean saysTheSameAs(PhraseMeaning other) {
        return items.equals(other.items)
                && traits.equals(other.traits)
                && keyword == other.keyword
                && role == other.role
                && kind == other.kind;
    }

    /** Whether words of this language put the main noun first: {@code moteur de drone}, {@code двигатель БПЛА}. */
    boolean mainNounFirst() {
        return WordOrder.isMainNounFirst(language);
    }
}
