package dev.tidewaiter.goods.sentence;

import dev.tidewaiter.goods.phrase.GrammaticalRole;
import dev.tidewaiter.goods.phrase.PhraseMeaning;
import dev.tidewaiter.goods.text.FoldedText;
import dev.tidewaiter.goods.text.PhraseHit;
import java.util.List;

/**
 * Tells an attack drone by the word beside it, in whatever language and order the two stand: "strike quadcopter", "дрон
 * ударного типа". A list of pairs would need every word for a drone beside every word for an attack, and "ударная дрель" is a
 * hammer drill.
 */
public final class AttackWords {

    private final FoldedText text;
    private final List<PhraseHit<PhraseMeaning>> hits;
    private final int reach;

    /**
     * @param reach how many words may stand between the two
     */
    public AttackWords(FoldedText text, List<PhraseHit<PhraseMeaning>> hits, int reach) {
        this.text = text;
        this.hits = hits;
        this.reach = reach;
    }

    /** Whether one of them stands beside the drone at some place in the list. */
    public boolean standBeside(int index) {
        var drone = hits.get(index);
        for (int i = index - 1; i >= 0 && isNear(hits.get(i).end(), drone.start()); i--) {
            if (hits.get(i).meaning().has(GrammaticalRole.ATTACK)) {
                return true;
            }
        }
        for (int i = index + 1;
                i < hits.size() && isNear(drone.end(), hits.get(i).start());
                i++) {
            if (hits.get(i).meaning().has(GrammaticalRole.ATTACK)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNear(int from, int to) {
        return from >= to
                || (text.wordsBetween(from, to) <= reach && !text.separatedBy(HeadNoun.ENDS_OF_PARTS, from, to));
    }
}
