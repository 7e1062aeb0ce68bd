package dev.tidewaiter.goods.sentence;

import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.phrase.GrammaticalRole;
import dev.tidewaiter.goods.phrase.PhraseMeaning;
import dev.tidewaiter.goods.text.FoldedText;
import dev.tidewaiter.goods.text.PhraseHit;
import java.util.List;

/**
 * Tells what "motor" means: in English what turns by current, in most languages that write it so any engine. The words that tie
 * it to a drone tell the language: "motor për dron", "motor til ubemandet luftfartøj", "motor pesawat tanpa awak".
 */
public final class MotorWord {

    private final FoldedText text;
    private final List<PhraseHit<PhraseMeaning>> hits;
    private final int reach;
    private final MotorLanguages languages;

    /**
     * @param reach how many words may stand between it and the drone, "motor për një dron"
     */
    public MotorWord(FoldedText text, List<PhraseHit<PhraseMeaning>> hits, MotorLanguages languages, int reach) {
        this.text = text;
        this.hits = hits;
        this.reach = reach;
        this.languages = languages;
    }

    /** Whether the motor at some place in the list is one of a drone, named in a language that says so of engines. */
    public boolean isEngine(int index) {
        var motor = hits.get(index);
        if (!motor.meaning().has(GrammaticalRole.MOTOR)) {
            return false;
        }
        boolean tied = false;
        boolean electric = false;
        for (int i = index + 1; i < hits.size(); i++) {
            var next = hits.get(i);
            if (next.start() < motor.end()) {
                continue;
            }
            if (text.wordsBetween(motor.end(), next.start()) > reach
                    || text.separatedBy(HeadNoun.ENDS_OF_PARTS, motor.end(), next.start())) {
                return false;
            }
            boolean ties = next.meaning().has(GrammaticalRole.FOR);
            tied |= ties && saysItOfEngines(next);
            electric |= ties
                    && !saysItOfEngines(
                            next); // "motor for drone" is English, of which other languages have the last word, too
            if (next.meaning().names(ItemClass.DRONE)) {
                return tied || (!electric && saysItOfEngines(next));
            }
        }
        return false;
    }

    private boolean saysItOfEngines(PhraseHit<PhraseMeaning> hit) {
        return languages.sayItOfEngines(hit.meaning().language());
    }
}
