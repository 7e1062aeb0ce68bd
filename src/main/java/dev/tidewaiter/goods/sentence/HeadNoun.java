package dev.tidewaiter.goods.sentence;

import dev.tidewaiter.goods.ClassGroups;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.phrase.GrammaticalRole;
import dev.tidewaiter.goods.phrase.PhraseMeaning;
import dev.tidewaiter.goods.text.FoldedText;
import dev.tidewaiter.goods.text.PhraseHit;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Tells a drone from goods for drones. "Drone with thermal camera" and "camera drone" are drones; "drone battery",
 * "двигатель для БПЛА" and "无人机发动机" are not.
 */
public final class HeadNoun {

    /**
     * Classes as they are spoken of beside a drone.
     *
     * @param noParts those whose word names no part of it
     * @param engines those whose word is the main noun whatever the order of the language
     * @param cameras those whose word right behind it says what it carries
     */
    public record Beside(Set<ItemClass> noParts, Set<ItemClass> engines, Set<ItemClass> cameras) {

        public static Beside of(ClassGroups groups) {
            return new Beside(
                    groups.named(ClassGroups.NO_PART_OF_DRONES),
                    groups.named(ClassGroups.ENGINES_BESIDE_DRONES),
                    groups.named(ClassGroups.CAMERAS_BESIDE_DRONES));
        }
    }

    /** What ends one part of a text, behind which another thing is spoken of. */
    static final String ENDS_OF_PARTS = ",;:|\n\r(（[，；：。、";

    private static final String STOPS = ENDS_OF_PARTS + "+&/";
    /** A list such as "aeroplanes, helicopters or unmanned aircraft" goes on over commas. */
    private static final String LONG_STOPS = ";:|\n\r(（[；：。";

    private final FoldedText text;
    private final Beside beside;
    private final List<PhraseHit<PhraseMeaning>> hits;
    private final int reach;

    /** Places in the list of which it is known whether they go before a part, and those that do. */
    private final BitSet told = new BitSet();

    private final BitSet beforeParts = new BitSet();

    /**
     * @param reach how many words may stand between a part or "for" and the drone
     */
    public HeadNoun(FoldedText text, List<PhraseHit<PhraseMeaning>> hits, Beside beside, int reach) {
        this.text = text;
        this.beside = beside;
        this.hits = hits;
        this.reach = reach;
    }

    /** Whether the drone at some place in the list is what the goods are, not what they are for. */
    public boolean isMain(int index) {
        return !goesBeforePart(index) && !followsFor(index) && !ownsPartBefore(index);
    }

    private boolean goesBeforePart(int index) {
        if (!told.get(index)) {
            var adjoining = new BitSet();
            adjoining.set(index);
            boolean goes = leadsToPart(index, adjoining);
            told.or(adjoining);
            if (goes) {
                beforeParts.or(adjoining);
            }
        }
        return beforeParts.get(index);
    }

    /**
     * Whether a part of a drone follows.
     *
     * @param adjoining takes the drone words right behind each other, which all go where the last one goes: "DJI Mavic drone propeller"
     */
    private boolean leadsToPart(int index, BitSet adjoining) {
        var drone = hits.get(index);
        for (int i = index + 1; i < hits.size(); i++) {
            var next = hits.get(i);
            if (next.start() < drone.end() && next.end() > drone.end() && isPart(next.meaning())) {
                return true;
            }
            if (next.start() < drone.end() || next.meaning().names(ItemClass.DRONE)) {
                if (next.start() >= drone.end() && text.wordsBetween(drone.end(), next.start()) == 0) {
                    if (told.get(i)) {
                        return beforeParts.get(i);
                    }
                    adjoining.set(i);
                    drone = next;
                }
                continue;
            }
            if (next.meaning().has(GrammaticalRole.FOR_AFTER)) {
                return text.wordsBetween(drone.end(), next.start()) == 0;
            }
            if (next.meaning().has(GrammaticalRole.WITH)
                    || next.meaning().has(GrammaticalRole.FOR)
                    || text.separatedBy(STOPS, drone.end(), next.start())) {
                return false;
            }
            int words = text.wordsBetween(drone.end(), next.start());
            if (words > reach) {
                return false;
            }
            if (isPart(next.meaning())) {
                boolean thing = next.meaning().has(GrammaticalRole.PART)
                        || goesWithDrones(next.meaning())
                        || isEngine(next.meaning());
                boolean listed = text.digitBetween(drone.end(), next.start()) && !thing;
                // "дрон камера 4К" is a drone with a camera, "БПЛА радиомодем" a modem
                boolean joined = words == 0 && (thing || !isCamera(next.meaning()));
                return !listed && (!next.meaning().mainNounFirst() || joined);
            }
        }
        return false;
    }

    private boolean followsFor(int index) {
        var drone = hits.get(index);
        for (int i = index - 1; i >= 0; i--) {
            var before = hits.get(i);
            if (before.end() > drone.start()) {
                continue;
            }
            if (text.wordsBetween(before.end(), drone.start()) > reach
                    || text.separatedBy(STOPS, before.end(), drone.start())) {
                return false;
            }
            if (before.meaning().has(GrammaticalRole.FOR)) {
                return true;
            }
            if (before.meaning().has(GrammaticalRole.WITH)) {
                return false;
            }
        }
        return false;
    }

    /** "moteur de drone", "двигатель БПЛА", "parts of helicopters or drones". */
    private boolean ownsPartBefore(int index) {
        var owner = hits.get(index);
        for (int i = index - 1; i >= 0; i--) {
            var before = hits.get(i);
            if (before.end() > owner.start()) {
                // "động cơ máy bay" and "máy bay không người lái" share a word: an engine of an unmanned aircraft
                if (before.start() < owner.start()
                        && isPart(before.meaning())
                        && before.meaning().mainNounFirst()) {
                    return true;
                }
                continue;
            }
            boolean listed = before.meaning().names(ItemClass.MANNED_AIRCRAFT);
            if (text.separatedBy(listed ? LONG_STOPS : STOPS, before.end(), owner.start())
                    || text.wordsBetween(before.end(), owner.start()) > 1) {
                return false;
            }
            if (isPart(before.meaning()) && !listed) {
                // "motor pesawat tanpa awak": "motor" is a word of many languages, the drone's tells which order they
                // stand in
                boolean first = before.meaning().mainNounFirst()
                        || (isEngine(before.meaning()) && owner.meaning().mainNounFirst());
                return first || joinedByOf(before, owner);
            }
            if (listed) {
                owner = before;
            } else if (!before.meaning().has(GrammaticalRole.OF)) {
                return false;
            }
        }
        return false;
    }

    private boolean joinedByOf(PhraseHit<?> part, PhraseHit<?> drone) {
        for (var hit : hits) {
            if (hit.meaning().has(GrammaticalRole.OF) && hit.start() >= part.end() && hit.end() <= drone.start()) {
                return true;
            }
        }
        return false;
    }

    private boolean isEngine(PhraseMeaning meaning) {
        return namesAny(meaning, beside.engines());
    }

    private boolean isCamera(PhraseMeaning meaning) {
        return namesAny(meaning, beside.cameras());
    }

    private static boolean namesAny(PhraseMeaning meaning, Set<ItemClass> some) {
        for (var item : meaning.items()) {
            if (some.contains(item)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPart(PhraseMeaning meaning) {
        if (meaning.has(GrammaticalRole.THEME)) {
            return false; // "drone medal" is a medal, and no part of a drone
        }
        if (meaning.has(GrammaticalRole.PART) || goesWithDrones(meaning)) {
            return true;
        }
        for (var item : meaning.items()) {
            if (!beside.noParts().contains(item)) {
                return meaning.keyword() == null || item == ItemClass.DATA_LINK;
            }
        }
        return false;
    }

    private static boolean goesWithDrones(PhraseMeaning meaning) {
        return meaning.has(GrammaticalRole.ACCESSORY) || meaning.has(GrammaticalRole.BAG);
    }
}
