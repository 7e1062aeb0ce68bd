package dev.tidewaiter.letters;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** What each letter becomes, worked out for a few neighbours at once when one of them is first asked for. Safe for many threads. */
public final class LetterTable {

    private static final int BITS = 5;
    private static final int NEIGHBOURS = 1 << BITS;

    private final AtomicReferenceArray<String[]> blocks = new AtomicReferenceArray<>((Character.MAX_VALUE + 1) >> BITS);
    private final ConcurrentHashMap<Integer, String[]> worked = new ConcurrentHashMap<>();
    private final OneLetter fold;

    /** Says what a letter becomes; the same each time. */
    @FunctionalInterface
    public interface OneLetter {
        String of(char letter);
    }

    /** A table by how one letter folds. */
    public LetterTable(OneLetter fold) {
        this.fold = fold;
    }

    /** What a UTF-16 unit becomes. */
    public String of(char letter) {
        var block = blocks.get(letter >> BITS);
        return (block == null ? found(letter >> BITS) : block)[letter & (NEIGHBOURS - 1)];
    }

    /** The map keeps this rare path from being compiled into every caller's loop, which would take longer than all it works out. */
    private String[] found(int block) {
        var letters = worked.computeIfAbsent(block, this::workedOut);
        blocks.set(block, letters);
        return letters;
    }

    private String[] workedOut(int block) {
        var letters = new String[NEIGHBOURS];
        for (int i = 0; i < NEIGHBOURS; i++) {
            letters[i] = fold.of((char) ((block << BITS) + i));
        }
        return letters;
    }
}
