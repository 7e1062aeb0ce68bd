package dev.tidewaiter.goods.sentence;

import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.Trait;
import dev.tidewaiter.goods.measure.MeasureKeyword;
import dev.tidewaiter.goods.phrase.GrammaticalRole;
import dev.tidewaiter.goods.phrase.PhraseMeaning;
import dev.tidewaiter.goods.text.PhraseHit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the words of a text, or of a part of it, name and say together; gathered in one walk, and asked by all who must know what else is named. */
public final class SaidTogether {

    private final Set<ItemClass> items = EnumSet.noneOf(ItemClass.class);
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private final Set<GrammaticalRole> roles = EnumSet.noneOf(GrammaticalRole.class);
    private final Set<MeasureKeyword> measures = EnumSet.noneOf(MeasureKeyword.class);

    SaidTogether() {}

    public static SaidTogether of(List<PhraseHit<PhraseMeaning>> hits) {
        var all = new SaidTogether();
        hits.forEach(hit -> all.add(hit.meaning()));
        return all;
    }

    void add(PhraseMeaning meaning) {
        items.addAll(meaning.items());
        traits.addAll(meaning.traits());
        if (meaning.role() != null) {
            roles.add(meaning.role());
        }
        if (meaning.keyword() != null) {
            measures.add(meaning.keyword());
        }
    }

    /** Whether no class of goods is named but some of these, if any. */
    boolean namesOnly(Set<ItemClass> some) {
        return some.containsAll(items);
    }

    /** Whether nothing is said of goods but some of these traits, if anything. */
    boolean saysOnly(Set<Trait> some) {
        return some.containsAll(traits);
    }

    /** Whether some of these numbers is spoken of. */
    boolean measuresAny(Set<MeasureKeyword> some) {
        return some.stream().anyMatch(measures::contains);
    }

    boolean names(ItemClass item) {
        return items.contains(item);
    }

    boolean has(GrammaticalRole role) {
        return roles.contains(role);
    }

    /** Whether some words may mean other things than goods: a title, a tale, a namesake of a drone. */
    public boolean mayMeanOthers() {
        return mayBearTitle()
                || has(GrammaticalRole.NAMESAKE)
                || has(GrammaticalRole.SPRINKLER)
                || has(GrammaticalRole.SHAPE)
                || has(GrammaticalRole.SHAPE_AFTER);
    }

    /** Whether words may bear a title or a brand, so that quotation marks beside them are worth a look. */
    boolean mayBearTitle() {
        return mayTell() || names(ItemClass.ORDINARY);
    }

    /** Whether words name what tells or shows something: a book, a song, a poster. */
    boolean mayTell() {
        return has(GrammaticalRole.THEME) || has(GrammaticalRole.TALE) || names(ItemClass.PRINTED_MATTER);
    }
}
