package dev.tidewaiter.goods;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the words beside a number that say what it measures. Words serve one number, the nearest that fits. */
final class CueChoice {

    /** How far before a number its cue may end, in characters. */
    private static final int CUE_BEFORE = 48;
    /** How far after the unit its cue may begin. */
    private static final int CUE_AFTER = 14;

    private final FoldedText text;
    private final List<Hit> cues;
    private final boolean[] used;

    CueChoice(FoldedText text, List<Hit> cues) {
        this.text = text;
        this.cues = cues;
        this.used = new boolean[cues.size()];
    }

    /** Uses a cue up; false when it served a number before. */
    boolean take(int index) {
        boolean free = !used[index];
        used[index] = true;
        return free;
    }

    /** The words that say what a number of a dimension measures; null when none stand close enough. */
    @Nullable
    Cue cue(Dimension dimension, int start, int end) {
        int preceding = -1;
        int following = -1;
        for (int i = 0; i < cues.size(); i++) {
            var hit = cues.get(i);
            var cue = hit.lexeme().cue();
            if (cue == null || !cue.fits(dimension)) {
                continue;
            }
            if (hit.end() <= start && start - hit.end() <= CUE_BEFORE) {
                preceding = i;
            } else if (hit.start() >= end && following < 0 && hit.start() - end <= CUE_AFTER) {
                following = i;
            }
        }
        int chosen = choose(preceding, following, start, end);
        if (chosen < 0) {
            return null;
        }
        used[chosen] = true;
        return cues.get(chosen).lexeme().cue();
    }

    private int choose(int preceding, int following, int start, int end) {
        boolean before = preceding >= 0
                && !used[preceding]
                && !text.separatedBy(";\n\r；。", cues.get(preceding).end(), start);
        boolean after = following >= 0
                && !text.separatedBy(",;\n\r，；。、", end, cues.get(following).start());
        if (before && after) {
            return text.separatedBy(",，、", cues.get(preceding).end(), start)
                            || text.digitBetween(cues.get(preceding).end(), start)
                    ? following
                    : preceding;
        }
        return before ? preceding : after ? following : -1;
    }
}
