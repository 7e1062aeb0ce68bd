package dev.tidewaiter.goods.sentence;

import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.phrase.GrammaticalRole;
import dev.tidewaiter.goods.phrase.PhraseMeaning;
import dev.tidewaiter.goods.text.FoldedText;
import dev.tidewaiter.goods.text.PhraseHit;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a text says of the goods themselves that they are a model to build at a small scale: "Plastic model kit 1:72 Bayraktar TB2". A lot
 * 1-50, a crate 1/24 and a model that comes with an aircraft say nothing of it.
 */
public final class ModelKits {

    private static final Pattern SCALE = Pattern.compile("1 ?[:/\uff1a\u2236] ?\\d+");
    private static final String NEW_THING = ";+&\n\r；。";
    private static final String NEW_PIECE = ",，、" + NEW_THING;

    private final FoldedText text;
    private final List<PhraseHit<PhraseMeaning>> hits;

    public ModelKits(FoldedText text, List<PhraseHit<PhraseMeaning>> hits) {
        this.text = text;
        this.hits = hits;
    }

    /** Whether what a phrase of the text says is the scale of such a model. */
    public boolean isScale(int index) {
        var scale = hits.get(index);
        if (!SCALE.matcher(text.original(scale.start(), scale.end()).strip()).matches()) {
            return false;
        }
        boolean named =
                hits.stream().anyMatch(hit -> hit.meaning().has(GrammaticalRole.SCALE_WORD) && isBeside(hit, scale));
        return hits.stream()
                .anyMatch(hit -> hit.meaning().has(GrammaticalRole.MODEL_KIT)
                        && (named || isBeside(hit, scale))
                        && isOfTheGoods(hit, scale));
    }

    private boolean isBeside(PhraseHit<PhraseMeaning> words, PhraseHit<PhraseMeaning> scale) {
        int from = Math.min(words.end(), scale.end());
        int to = Math.max(words.start(), scale.start());
        return text.wordsBetween(from, to) == 0 && !text.separatedBy(NEW_PIECE, from, to);
    }

    /** Nothing comes with something else, or is counted up beside it; the aircraft's name stands at the side of the words, or behind them. */
    private boolean isOfTheGoods(PhraseHit<PhraseMeaning> kit, PhraseHit<PhraseMeaning> scale) {
        int start = Math.min(kit.start(), scale.start());
        int end = Math.max(kit.end(), scale.end());
        int before = -1;
        int behind = end;
        for (var hit : hits) {
            if (hit.meaning().has(GrammaticalRole.WITH)) {
                return false;
            }
            if (hit.meaning().names(ItemClass.DRONE)) {
                before = hit.end() <= start ? hit.end() : before;
                behind = hit.start() >= end ? hit.start() : behind;
            }
        }
        return (before < 0 || text.wordsBetween(before, start) == 0)
                && !text.separatedBy(NEW_THING, before < 0 ? start : before, behind);
    }
}
