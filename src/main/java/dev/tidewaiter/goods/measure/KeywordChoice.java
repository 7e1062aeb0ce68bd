package dev.tidewaiter.goods.measure;

import dev.tidewaiter.goods.text.FoldedText;
import dev.tidewaiter.goods.text.PhraseHit;
import dev.tidewaiter.goods.text.WordReach;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the words beside a number that say what it measures. Words serve one number, the nearest that fits. */
final class KeywordChoice {

    private final FoldedText text;
    private final List<PhraseHit<MeasureKeyword>> keywords;
    private final WordReach reach;
    private final boolean[] used;

    KeywordChoice(FoldedText text, List<PhraseHit<MeasureKeyword>> keywords, WordReach reach) {
        this.text = text;
        this.keywords = keywords;
        this.reach = reach;
        this.used = new boolean[keywords.size()];
    }

    /** Uses a keyword up; false when it served a number before. */
    boolean take(int index) {
        boolean free = !used[index];
        used[index] = true;
        return free;
    }

    /** The words that say what a number of a dimension measures; null when none stand close enough. */
    @Nullable
    MeasureKeyword keyword(Dimension dimension, int start, int end) {
        int preceding = -1;
        int following = -1;
        for (int i = 0; i < keywords.size(); i++) {
            var hit = keywords.get(i);
            var keyword = hit.meaning();
            if (!keyword.fits(dimension)) {
                continue;
            }
            if (hit.end() <= start && start - hit.end() <= reach.before()) {
                preceding = i;
            } else if (hit.start() >= end && following < 0 && hit.start() - end <= reach.behind()) {
                following = i;
            }
        }
        int chosen = choose(preceding, following, start, end);
        if (chosen < 0) {
            return null;
        }
        used[chosen] = true;
        return keywords.get(chosen).meaning();
    }

    /** Whether a number follows words for a dimension with nothing between but a colon or the like. */
    boolean isDirectlyBehind(Dimension dimension, int start) {
        for (var hit : keywords) {
            if (hit.meaning().fits(dimension)
                    && hit.end() <= start
                    && text.wordsBetween(hit.end(), start) == 0
                    && !text.separatedBy(",;.\n\r，；。、", hit.end(), start)) {
                return true;
            }
        }
        return false;
    }

    private int choose(int preceding, int following, int start, int end) {
        boolean before = preceding >= 0
                && !used[preceding]
                && !text.separatedBy(";\n\r；。", keywords.get(preceding).end(), start);
        boolean after = following >= 0
                && !text.separatedBy(",;\n\r，；。、", end, keywords.get(following).start());
        if (before && after) {
            return text.separatedBy(",，、", keywords.get(preceding).end(), start)
                            || text.digitBetween(keywords.get(preceding).end(), start)
                    ? following
                    : preceding;
        }
        return before ? preceding : after ? following : -1;
    }
}
