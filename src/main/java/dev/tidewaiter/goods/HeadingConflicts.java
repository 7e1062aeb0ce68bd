package dev.tidewaiter.goods;

import dev.tidewaiter.goods.GoodsEvidence.Strength;
import dev.tidewaiter.goods.code.TariffHeadings;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.HsCode;
import dev.tidewaiter.wordlist.WordLists;
import org.jspecify.annotations.Nullable;

/** Tells when the words of a line are sure and its code means other goods. */
final class HeadingConflicts {

    private final TariffHeadings<ItemClass> headings;

    HeadingConflicts(WordLists words) {
        this.headings = new TariffHeadings<>(words, ItemClass.class);
    }

    @Nullable
    HeadingConflict find(DescribedGoods goods, HsCode hs) {
        if (goods.classes().isEmpty()) {
            return null;
        }
        for (var item : goods.classes()) {
            if (headings.fits(item, hs)) {
                return null;
            }
        }
        var title = headings.title(hs);
        if (title == null) {
            return null;
        }
        for (var evidence : goods.evidence()) {
            if (headings.places(evidence.item()) && evidence.strength() != Strength.HINT && isSure(goods, evidence)) {
                boolean remarked = evidence.from().field() == Field.REMARKS && goods.is(ItemClass.ORDINARY);
                return new HeadingConflict(hs, title, evidence, remarked);
            }
        }
        return null;
    }

    /**
     * "Tiles with a drone motif" are tiles; a model number of a drone engine is sure beside any other word, and so is a part that two words
     * name: kitchen parts with an autopilot and a flight controller are none. So are kitchen parts of which another cell says that they are
     * an autopilot.
     */
    private static boolean isSure(DescribedGoods goods, GoodsEvidence evidence) {
        return evidence.strength() == Strength.EXACT
                || !goods.is(ItemClass.ORDINARY)
                || (evidence.item() != ItemClass.DRONE
                        && (namedTwice(goods, evidence) || isOfAnotherCell(goods, evidence)));
    }

    private static boolean isOfAnotherCell(DescribedGoods goods, GoodsEvidence evidence) {
        return goods.evidence().stream()
                .noneMatch(other ->
                        other.item() == ItemClass.ORDINARY && other.from().equals(evidence.from()));
    }

    private static boolean namedTwice(DescribedGoods goods, GoodsEvidence evidence) {
        for (var other : goods.evidence()) {
            if (other.item() == evidence.item()
                    && other.strength() != Strength.HINT
                    && !other.text().equalsIgnoreCase(evidence.text())) {
                return true;
            }
        }
        return false;
    }
}
