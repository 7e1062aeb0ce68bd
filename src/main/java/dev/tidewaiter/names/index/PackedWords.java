package dev.tidewaiter.names.index;

import dev.tidewaiter.names.distance.BitParallelEditDistance;
import dev.tidewaiter.names.token.Word;
import java.io.IOException;
import java.util.List;

/**
 * The letters of each indexed word, spelled and as they sound, packed side by side: what tells most words apart without touching them
 * in memory. Takes 24 bytes a word.
 */
final class PackedWords {

    static final PackedWords NONE = new PackedWords(List.of());

    // a row for each word: the letters that occur in it and in its key, its spelling, its sound
    private static final int ROW = 3;
    private static final int SPELLING = 1;
    private static final int SOUND = 2;
    private static final long NOT_PLAIN = -1;

    private final long[] rows;

    PackedWords(List<Word> words) {
        rows = new long[words.size() * ROW];
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            rows[i * ROW] = ((long) word.letters() << Integer.SIZE) | (word.keyLetters() & 0xffffffffL);
            rows[i * ROW + SPELLING] = isPlain(word) ? BitParallelEditDistance.packed(word.folded()) : NOT_PLAIN;
            rows[i * ROW + SOUND] = BitParallelEditDistance.packed(word.key());
        }
    }

    private PackedWords(long[] rows) {
        this.rows = rows;
    }

    static PackedWords read(IndexInput in) {
        return new PackedWords(in.longs());
    }

    void write(IndexOutput out) throws IOException {
        out.longs(rows);
    }

    /** Whether letters alone tell a word, as they do not where a scan may have made two of one. */
    static boolean isPlain(Word word) {
        return word.script() == Word.Script.LETTERS
                && !word.isAbjad()
                && word.scanned().equals(word.folded());
    }

    boolean isPlain(int word) {
        return rows[word * ROW + SPELLING] != NOT_PLAIN;
    }

    /** A bit for each letter that occurs. */
    int letters(int word) {
        return (int) (rows[word * ROW] >>> Integer.SIZE);
    }

    /** The same of its key. */
    int keyLetters(int word) {
        return (int) rows[word * ROW];
    }

    /** Whether a word may begin with a letter; one that letters alone do not tell may begin with any. */
    boolean mayBegin(int word, char letter) {
        return !isPlain(word) || BitParallelEditDistance.mayBegin(spelling(word), letter);
    }

    /** How many letters it has, at most {@link BitParallelEditDistance#MOST} and one. */
    int length(int word) {
        return BitParallelEditDistance.length(spelling(word));
    }

    /** Its letters as {@link BitParallelEditDistance#packed}. */
    long spelling(int word) {
        return rows[word * ROW + SPELLING];
    }

    /** Its key in the same way. */
    long sound(int word) {
        return rows[word * ROW + SOUND];
    }
}
