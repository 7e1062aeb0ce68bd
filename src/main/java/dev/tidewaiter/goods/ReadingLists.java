package dev.tidewaiter.goods;

import dev.tidewaiter.wordlist.WordLists;
import java.util.Set;

/**
 * What lists say of how the readings of a line's fields are joined.
 *
 * @param besideEngineModel classes beside which a number that may be an engine's model is one
 * @param derived           which classes follow from others
 * @param meanings          what a number measures
 * @param notOfRemarks      classes whose words in a remark say nothing of the goods
 */
record ReadingLists(
        Set<ItemClass> besideEngineModel,
        DerivedClasses derived,
        AmountMeanings meanings,
        Set<ItemClass> notOfRemarks) {

    static ReadingLists of(WordLists words, ClassGroups groups) {
        return new ReadingLists(
                ItemClasses.read(words.list(GoodsReader.BESIDE_ENGINE_MODEL)),
                DerivedClasses.of(words),
                AmountMeanings.of(words, groups),
                groups.named(ClassGroups.NOT_OF_REMARKS));
    }
}
