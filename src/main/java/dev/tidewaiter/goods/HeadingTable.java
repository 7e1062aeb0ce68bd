package dev.tidewaiter.goods;

import dev.tidewaiter.goods.Clue.Strength;
import dev.tidewaiter.shipment.HsCode;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What HS headings mean in plain words, and under which headings each class of goods may stand. Wide on purpose: a code
 * and a text disagree only when nothing in the text fits the code.
 */
final class HeadingTable {

    private final Map<String, String> titles = new HashMap<>(1024);
    private final Map<ItemClass, List<String>> belongs = new EnumMap<>(ItemClass.class);

    HeadingTable(WordLists words) {
        for (var row : words.list("goods/hs-headings.tsv").rows(2)) {
            titles.put(row.cell(0), row.cell(1));
        }
        for (var row : words.list("goods/hs-belongs.tsv").rows(2)) {
            belongs.put(item(row), row.words(1, ' '));
        }
    }

    private static ItemClass item(WordRow row) {
        try {
            return ItemClass.valueOf(row.cell(0));
        } catch (IllegalArgumentException e) {
            throw row.wrong("there is no class of goods \"" + row.cell(0) + "\"");
        }
    }

    @Nullable
    HeadingConflict conflict(DescribedGoods goods, HsCode hs) {
        return goods.classes().isEmpty() ? null : find(goods, hs);
    }

    @Nullable
    String title(HsCode hs) {
        var digits = hs.digits();
        var heading = titles.get(digits.substring(0, 4));
        return heading != null ? heading : titles.get(digits.substring(0, 2));
    }

    private @Nullable HeadingConflict find(DescribedGoods goods, HsCode hs) {
        for (var item : goods.classes()) {
            if (fits(item, hs)) {
                return null;
            }
        }
        var title = title(hs);
        if (title == null) {
            return null;
        }
        for (var clue : goods.clues()) {
            if (belongs.containsKey(clue.item()) && clue.strength() != Strength.HINT && isSure(goods, clue)) {
                return new HeadingConflict(hs, title, clue);
            }
        }
        return null;
    }

    /** "Tiles with a drone motif" are tiles; a model number of a drone engine is sure beside any other word. */
    private static boolean isSure(DescribedGoods goods, Clue clue) {
        return clue.strength() == Strength.EXACT || !goods.is(ItemClass.ORDINARY);
    }

    private boolean fits(ItemClass item, HsCode hs) {
        var prefixes = belongs.get(item);
        if (prefixes == null) {
            return false;
        }
        for (var prefix : prefixes) {
            if (hs.under(prefix)) {
                return true;
            }
        }
        return false;
    }
}
