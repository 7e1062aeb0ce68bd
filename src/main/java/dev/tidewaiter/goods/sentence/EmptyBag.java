package dev.tidewaiter.goods.sentence;

import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.Trait;
import dev.tidewaiter.goods.phrase.GrammaticalRole;
import dev.tidewaiter.goods.phrase.PhraseMeaning;
import dev.tidewaiter.goods.text.FoldedText;
import dev.tidewaiter.goods.text.PhraseHit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Tells a bag for a drone in which none lies: "backpack for DJI drone, empty". A text that names anything else, or something with the bag,
 * says of no bag that it is empty: "backpack with drone and empty battery"; neither does one of a drone that lies in or beside the bag:
 * "drone in carrying case, empty", "drone, empty bag".
 */
public final class EmptyBag {

    private static final Set<ItemClass> NAMED =
            EnumSet.of(ItemClass.DRONE, ItemClass.DRONE_PART, ItemClass.ORDINARY, ItemClass.PACKING, ItemClass.FABRIC);
    private static final Set<Trait> SAID = EnumSet.of(Trait.FOR_DRONES, Trait.HOBBY);

    private EmptyBag() {}

    /**
     * Whether a text says of a bag that it is empty, and of no drone that it lies in or beside it.
     *
     * @param all   what the words of the text say together
     * @param heads tells which drones are what the goods are; asked where a bag is said to be empty
     */
    public static boolean isIn(
            FoldedText text, List<PhraseHit<PhraseMeaning>> hits, SaidTogether all, Supplier<HeadNoun> heads) {
        return isSaid(all) && IntStream.range(0, hits.size()).noneMatch(i -> liesThere(text, hits, i, heads));
    }

    /** Whether a drone is what the goods are, or words stand between it and the bag that follows: "drone in case" is no "drone case". */
    private static boolean liesThere(
            FoldedText text, List<PhraseHit<PhraseMeaning>> hits, int index, Supplier<HeadNoun> heads) {
        var drone = hits.get(index);
        if (!drone.meaning().names(ItemClass.DRONE)) {
            return false;
        }
        if (heads.get().isMain(index)) {
            return true;
        }
        return hits.stream()
                .filter(hit -> hit.start() > drone.end())
                .findFirst()
                .filter(next ->
                        next.meaning().has(GrammaticalRole.BAG) && text.wordsBetween(drone.end(), next.start()) > 0)
                .isPresent();
    }

    private static boolean isSaid(SaidTogether all) {
        return all.has(GrammaticalRole.BAG)
                && all.has(GrammaticalRole.EMPTY)
                && !all.has(GrammaticalRole.WITH)
                && all.namesOnly(NAMED)
                && all.saysOnly(SAID);
    }
}
