package dev.tidewaiter.goods.sentence;

import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.Trait;
import dev.tidewaiter.goods.phrase.GrammaticalRole;
import dev.tidewaiter.goods.phrase.PhraseMeaning;
import dev.tidewaiter.goods.text.PhraseHit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tells a bag for a drone in which none lies: "backpack for DJI drone, empty". A text that names anything else, or something with the bag,
 * says of no bag that it is empty: "backpack with drone and empty battery".
 */
public final class EmptyBag {

    private static final Set<ItemClass> NAMED =
            EnumSet.of(ItemClass.DRONE, ItemClass.DRONE_PART, ItemClass.ORDINARY, ItemClass.PACKING, ItemClass.FABRIC);
    private static final Set<Trait> SAID = EnumSet.of(Trait.FOR_DRONES, Trait.HOBBY);

    private EmptyBag() {}

    public static boolean isIn(List<PhraseHit<PhraseMeaning>> hits) {
        boolean bag = false;
        boolean empty = false;
        for (var hit : hits) {
            var meaning = hit.meaning();
            if (meaning.has(GrammaticalRole.WITH)
                    || !NAMED.containsAll(meaning.items())
                    || !SAID.containsAll(meaning.traits())) {
                return false;
            }
            bag |= meaning.has(GrammaticalRole.BAG);
            empty |= meaning.has(GrammaticalRole.EMPTY);
        }
        return bag && empty;
    }
}
