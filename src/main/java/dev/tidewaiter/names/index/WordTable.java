package dev.tidewaiter.names.index;

import dev.tidewaiter.names.token.Word;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds words by a text of theirs, such as their spelling or their sound: an open hash of numbers, and for each word the next
 * with the same text. Takes about 12 bytes a word, where a map of strings takes 80.
 */
final class WordTable {

    private static final int NONE = -1;

    private final List<Word> words;
    private final Function<Word, @Nullable String> text;
    private int[] slots = filled(64);
    private int[] next = new int[16];
    private int used;

    /** A table over words, to which words may be added later; words without the text stand nowhere. */
    WordTable(List<Word> words, Function<Word, @Nullable String> text) {
        this.words = words;
        this.text = text;
    }

    /** Takes a table over words that were written with it. */
    void read(IndexInput in) {
        used = in.number();
        slots = in.ints();
        next = in.ints();
    }

    void write(IndexOutput out) throws IOException {
        out.number(used);
        out.ints(slots);
        out.ints(next);
    }

    /** The same with all words of the list. */
    WordTable filled() {
        for (int number = 0; number < words.size(); number++) {
            add(number);
        }
        trim();
        return this;
    }

    /** Takes up a word that is in the list. */
    void add(int number) {
        if (number >= next.length) {
            next = Arrays.copyOf(next, Math.max(number + 1, next.length + next.length / 2));
        }
        next[number] = NONE;
        var own = text.apply(words.get(number));
        if (own == null) {
            return;
        }
        if (used * 2 > slots.length) {
            grow();
        }
        int slot = slot(own);
        if (slots[slot] == NONE) {
            used++;
        } else {
            next[number] = slots[slot];
        }
        slots[slot] = number;
    }

    /** Gives back the room that no word has taken. */
    void trim() {
        next = Arrays.copyOf(next, Math.min(next.length, words.size()));
    }

    /** The last word with a text; -1 when there is none. */
    int first(String wanted) {
        return slots[slot(wanted)];
    }

    /** The word before it with the same text; -1 when there is none. */
    int after(int number) {
        return next[number];
    }

    private int slot(String wanted) {
        int hash = wanted.hashCode() * 0x9e3779b9;
        int slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
        while (slots[slot] != NONE && !wanted.equals(text.apply(words.get(slots[slot])))) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        var old = slots;
        slots = filled(old.length * 2);
        for (int number : old) {
            if (number != NONE) {
                var own = text.apply(words.get(number));
                slots[slot(own == null ? "" : own)] = number;
            }
        }
    }

    private static int[] filled(int size) {
        var slots = new int[size];
        Arrays.fill(slots, NONE);
        return slots;
    }
}
