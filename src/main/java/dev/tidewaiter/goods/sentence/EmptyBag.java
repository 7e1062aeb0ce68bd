package dev.tidewaiter.goods.sentence;

import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.Trait;
import dev.tidewaiter.goods.phrase.GrammaticalRole;
import java.util.EnumSet;
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

    public static boolean isIn(SaidTogether text) {
        return text.has(GrammaticalRole.BAG)
                && text.has(GrammaticalRole.EMPTY)
                && !text.has(GrammaticalRole.WITH)
                && text.namesOnly(NAMED)
                && text.saysOnly(SAID);
    }
}
