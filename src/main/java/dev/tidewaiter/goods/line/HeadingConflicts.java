package dev.tidewaiter.goods.line;

import dev.tidewaiter.goods.DescribedGoods;
import dev.tidewaiter.goods.GoodsEvidence;
import dev.tidewaiter.goods.GoodsEvidence.Strength;
import dev.tidewaiter.goods.HeadingConflict;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.code.TariffHeadings;
import dev.tidewaiter.goods.sentence.PartNumberWords;
import dev.tidewaiter.goods.text.TextFold;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.HsCode;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells when the words of a line are sure and its code means other goods. */
public final class HeadingConflicts {

    /** What stands in these is said of the goods of the line, and not of something beside them. */
    private static final Set<Field> OF_THE_GOODS =
            EnumSet.of(Field.DESCRIPTION, Field.MARKS, Field.MODEL, Field.PART_NUMBER);

    private final TariffHeadings<ItemClass> headings;
    private final PartNumberWords numbers;

    public HeadingConflicts(WordLists words, TextFold fold) {
        this.numbers = new PartNumberWords(words, fold);
        this.headings = new TariffHeadings<>(words, ItemClass.class);
    }

    /** Everything that says otherwise than the code, surely or from another cell; empty where something fits the code, too. */
    public List<HeadingConflict> find(DescribedGoods goods, HsCode hs) {
        if (goods.classes().isEmpty()) {
            return List.of();
        }
        for (var item : goods.classes()) {
            if (headings.fits(item, hs)) {
                return List.of();
            }
        }
        var title = headings.title(hs);
        if (title == null) {
            return List.of();
        }
        var found = new ArrayList<HeadingConflict>();
        for (var evidence : goods.evidence()) {
            if (headings.places(evidence.item()) && evidence.strength() != Strength.HINT) {
                boolean sure = isSure(goods, evidence);
                if (sure || isOfAnotherCell(goods, evidence)) {
                    found.add(new HeadingConflict(hs, title, evidence, !sure));
                }
            }
        }
        return found;
    }

    /**
     * "Tiles with a drone motif" are tiles; a model number of a drone engine is sure beside any other word, and so is a part that two words
     * name: kitchen parts with an autopilot and a flight controller are none. So are kitchen parts of which another column about the goods, or a
     * remark behind a word for a part number, says that they are an autopilot.
     */
    private boolean isSure(DescribedGoods goods, GoodsEvidence evidence) {
        return evidence.strength() == Strength.EXACT
                || !goods.is(ItemClass.ORDINARY)
                || (evidence.item() != ItemClass.DRONE
                        && (namedTwice(goods, evidence) || (isOfAnotherCell(goods, evidence) && isNumbered(evidence))));
    }

    private static boolean isOfAnotherCell(DescribedGoods goods, GoodsEvidence evidence) {
        return evidence.item() != ItemClass.DRONE
                && goods.evidence().stream()
                        .noneMatch(other -> other.item() == ItemClass.ORDINARY
                                && other.from().equals(evidence.from()));
    }

    private boolean isNumbered(GoodsEvidence evidence) {
        var field = evidence.from().field();
        return OF_THE_GOODS.contains(field)
                || (field == Field.REMARKS
                        && numbers.standBefore(evidence.text(), evidence.from().text()));
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
