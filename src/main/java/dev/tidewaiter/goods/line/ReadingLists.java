package dev.tidewaiter.goods.line;

import dev.tidewaiter.goods.ClassGroups;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.ItemClasses;
import dev.tidewaiter.goods.amount.AmountMeanings;
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
public record ReadingLists(
        Set<ItemClass> besideEngineModel,
        DerivedClasses derived,
        AmountMeanings meanings,
        Set<ItemClass> notOfRemarks) {

    /** The list of classes that make a number the model of an engine. */
    public static final String BESIDE_ENGINE_MODEL = "goods/beside-engine-model.tsv";

    public static ReadingLists of(WordLists words, ClassGroups groups) {
        return new ReadingLists(
                ItemClasses.read(words.list(BESIDE_ENGINE_MODEL)),
                DerivedClasses.of(words),
                AmountMeanings.of(words, groups),
                groups.named(ClassGroups.NOT_OF_REMARKS));
    }
}
