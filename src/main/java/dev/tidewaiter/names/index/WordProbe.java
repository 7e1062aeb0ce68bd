package dev.tidewaiter.names.index;

import dev.tidewaiter.names.distance.BitParallelEditDistance;
import dev.tidewaiter.names.distance.EditDistance;
import dev.tidewaiter.names.distance.TokenDistance;
import dev.tidewaiter.names.token.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One word that is held against many of the dictionary, most of which are told to be others without touching them in memory. */
public final class WordProbe {

    private final Word word;
    private final List<Word> words;
    private final PackedWords forms;
    private final boolean isPlain;
    private final boolean hasDigit;
    private @Nullable BitParallelEditDistance spelling;
    private @Nullable BitParallelEditDistance sound;

    WordProbe(Word word, List<Word> words, PackedWords forms) {
        this.word = word;
        this.words = words;
        this.forms = forms;
        isPlain = PackedWords.isPlain(word);
        hasDigit = EditDistance.hasDigitOrMark(word.folded());
    }

    /** The slips between it and a word of the dictionary; {@link TokenDistance#OTHER} when there are too many. */
    public double slips(int other) {
        return word.isNumber() || !mayBeLike(other)
                ? TokenDistance.OTHER
                : TokenDistance.between(word, words.get(other));
    }

    boolean mayBeLike(int other) {
        if (!isPlain || !forms.isPlain(other)) {
            return true;
        }
        double most = TokenDistance.most(Math.max(word.folded().length(), forms.length(other)));
        return (EditDistance.leastByLetters(word.letters(), forms.letters(other)) <= most
                        && isNear(spelling(), forms.spelling(other), most))
                || (EditDistance.leastByLetters(word.keyLetters(), forms.keyLetters(other))
                                <= most - TokenDistance.SAME_SOUND
                        && isNear(sound(), forms.sound(other), most - TokenDistance.SAME_SOUND));
    }

    private boolean isNear(BitParallelEditDistance one, long other, double most) {
        return EditDistance.leastOf(one.slipsTo(other), hasDigit) <= most;
    }

    private BitParallelEditDistance spelling() {
        if (spelling == null) {
            spelling = new BitParallelEditDistance(word.folded());
        }
        return spelling;
    }

    private BitParallelEditDistance sound() {
        if (sound == null) {
            sound = new BitParallelEditDistance(word.key());
        }
        return sound;
    }
}
