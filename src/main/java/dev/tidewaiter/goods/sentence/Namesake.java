package dev.tidewaiter.goods.sentence;

import dev.tidewaiter.goods.GoodsEvidence;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.measure.MeasureKeyword;
import dev.tidewaiter.goods.phrase.GrammaticalRole;
import dev.tidewaiter.goods.phrase.PhraseMeaning;
import dev.tidewaiter.goods.text.FoldedText;
import dev.tidewaiter.goods.text.PhraseHit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells a drone from what only shows it, tells of it or shares its name: "book on drones", "T-shirt, drone motif", "drone
 * strings of a tanpura". A model of one maker is always meant.
 */
public final class Namesake {

    /** A comma or a plus parts goods of a list: "T-shirts, drones" and "candles + drone" are two things. */
    private static final String STOPS = ",;|\n\r&+，；、";

    private static final String JOINS = "+&;|/\n";

    private static final Set<ItemClass> OF_TALES =
            EnumSet.of(ItemClass.DRONE, ItemClass.ROCKET, ItemClass.ORDINARY, ItemClass.PRINTED_MATTER, ItemClass.TOY);

    /** What a thing that only has a drone's shape has no number of. */
    private static final Set<MeasureKeyword> OF_WHAT_FLIES =
            EnumSet.of(MeasureKeyword.RANGE, MeasureKeyword.ENDURANCE, MeasureKeyword.SPEED, MeasureKeyword.ALTITUDE);

    /** Goods that may have a drone's shape; "a set in the form of a drone" is a drone. */
    private static final Set<ItemClass> OF_SHAPES =
            EnumSet.of(ItemClass.ORDINARY, ItemClass.PRINTED_MATTER, ItemClass.TOY);

    private final FoldedText text;
    private final List<PhraseHit<PhraseMeaning>> hits;
    private final SaidTogether all;
    private final int reach;

    /**
     * @param all   what the hits say together
     * @param reach how many words may stand between a drone and what shows it
     */
    public Namesake(FoldedText text, List<PhraseHit<PhraseMeaning>> hits, SaidTogether all, int reach) {
        this.text = text;
        this.hits = hits;
        this.all = all;
        this.reach = reach;
    }

    /** Whether the drone at some place in the list is no thing that flies. */
    public boolean isOnlyNamed(int index) {
        var drone = hits.get(index);
        if (drone.meaning().strength() == GoodsEvidence.Strength.EXACT) {
            return false;
        }
        if (drone.meaning().has(GrammaticalRole.SPRINKLER) && hits.stream().noneMatch(Namesake::saysItFlies)) {
            return true;
        }
        if (all.has(GrammaticalRole.NAMESAKE) || isTale()) {
            return true;
        }
        // The nearest word decides most often, and asking about it first spares reading a long text once for each
        // drone.
        return IntStream.iterate(index, i -> i >= 0, i -> i - 1).anyMatch(i -> isShownBy(i, drone))
                || IntStream.range(index + 1, hits.size()).anyMatch(i -> isShownBy(i, drone));
    }

    private boolean isShownBy(int word, PhraseHit<PhraseMeaning> drone) {
        var hit = hits.get(word);
        return hit.meaning().role() == GrammaticalRole.THEME ? shows(hit, drone) : isShape(hit, drone);
    }

    /** A tale of a drone or a rocket names no other goods and no number, and joins it to none: "Dron a kouzelná fujara, pohádka". */
    public boolean isTale() {
        return all.has(GrammaticalRole.TALE)
                && !all.has(GrammaticalRole.WITH)
                && all.namesOnly(OF_TALES)
                && all.saysOnly(Set.of())
                && !text.separatedBy(JOINS, 0, text.length())
                && !text.digitBetween(0, text.length())
                && !isListed();
    }

    /** A tale says what it tells of behind its name, and a comma between makes two things of them: "fairy tales, drones". */
    private boolean isListed() {
        int tale = -1;
        for (var hit : hits) {
            if (isAloneBeforeTale(hit)) {
                return true;
            }
            if (tale >= 0
                    && (hit.meaning().names(ItemClass.DRONE) || hit.meaning().names(ItemClass.ROCKET))
                    && text.separatedBy(STOPS, tale, hit.start())) {
                return true;
            }
            tale = hit.meaning().has(GrammaticalRole.TALE) ? hit.end() : tale;
        }
        return false;
    }

    /** A title says more than the drone's name: "Drone, picture book" are two things, "The rabbit's drone, picture book" is one. */
    private boolean isAloneBeforeTale(PhraseHit<PhraseMeaning> drone) {
        return drone.meaning().names(ItemClass.DRONE)
                && text.wordsBetween(0, drone.start()) == 0
                && hits.stream()
                        .anyMatch(tale -> tale.meaning().has(GrammaticalRole.TALE)
                                && tale.start() >= drone.end()
                                && text.wordsBetween(drone.end(), tale.start()) == 0
                                && text.separatedBy(STOPS, drone.end(), tale.start()));
    }

    /** Whether words beside a sprayer of gardens are more than how it waters them: a battery, a receiver of positions, "agricultural". */
    private static boolean saysItFlies(PhraseHit<PhraseMeaning> hit) {
        var meaning = hit.meaning();
        return !meaning.has(GrammaticalRole.SPRINKLER)
                && (meaning.has(GrammaticalRole.FLYING)
                        || meaning.has(GrammaticalRole.ELECTRIC)
                        || meaning.keyword() == MeasureKeyword.TANK
                        || !meaning.items().isEmpty()
                        || !meaning.traits().isEmpty());
    }

    /** Goods have a drone's shape where it stands on the shape's side of the word, and none of the numbers of what flies. */
    private boolean isShape(PhraseHit<PhraseMeaning> word, PhraseHit<PhraseMeaning> drone) {
        boolean behind = word.meaning().has(GrammaticalRole.SHAPE) && word.end() <= drone.start();
        boolean before = word.meaning().has(GrammaticalRole.SHAPE_AFTER) && drone.end() <= word.start();
        int from = behind ? word.end() : drone.end();
        int to = behind ? drone.start() : word.start();
        return (behind || before)
                && text.wordsBetween(from, to) <= (behind ? 1 : 0)
                && !text.separatedBy(STOPS, from, to)
                && OF_SHAPES.stream().anyMatch(all::names)
                && !all.measuresAny(OF_WHAT_FLIES);
    }

    private boolean shows(PhraseHit<PhraseMeaning> theme, PhraseHit<PhraseMeaning> drone) {
        if (theme.end() <= drone.start()) {
            return !text.separatedBy(STOPS, theme.end(), drone.start())
                    && (isOfAll(theme) || !isGoodsOfItsOwn(theme.end(), drone.start()));
        }
        return theme.start() >= drone.end()
                && text.wordsBetween(drone.end(), theme.start()) <= reach
                && !text.separatedBy(STOPS + ":", drone.end(), theme.start())
                && !isGoodsOfItsOwn(drone.end(), theme.start());
    }

    /** "Posters of jets and drones": what it shows follows, all of it. */
    private boolean isOfAll(PhraseHit<PhraseMeaning> theme) {
        for (var hit : hits) {
            if (hit.meaning().has(GrammaticalRole.OF)
                    && hit.start() >= theme.end()
                    && text.wordsBetween(theme.end(), hit.start()) == 0) {
                return true;
            }
        }
        return false;
    }

    /** "Book and drone", "drone with poster": the one comes with the other. */
    private boolean isGoodsOfItsOwn(int from, int to) {
        for (var hit : hits) {
            if (hit.start() >= from && hit.end() <= to && hit.meaning().has(GrammaticalRole.WITH)) {
                return true;
            }
        }
        return false;
    }
}
