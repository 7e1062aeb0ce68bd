package dev.tidewaiter.casework.queue;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Sets of numbers, each once, one behind the other in one array: how many it has, then these in order. A set is known by where it begins.
 * Lines that name the same parties share one, so that four bytes of each finding tell whom its line names.
 */
final class NumberSets {

    private static final int FIRST_ROOM = 1 << 10;

    private int[] held = new int[FIRST_ROOM];
    private int end;

    /** Where the sets begin, plus one, by their hashes; 0 marks a free place. */
    private int[] table = new int[FIRST_ROOM];

    private int sets;

    /** Who writes a manifest does not know which sets share a hash. */
    private final int factor = new SecureRandom().nextInt() | 1;

    /** Where the set of the first numbers of an array begins; the array is sorted by that. */
    int of(int[] numbers, int all) {
        int count = distinct(numbers, all);
        int at = place(numbers, count);
        if (table[at] == 0) {
            add(numbers, count);
            table[at] = end - count; // where it begins is one before its first number
            if (++sets * 2 > table.length) {
                grow();
            }
            return end - count - 1;
        }
        return table[at] - 1;
    }

    private static int distinct(int[] numbers, int all) {
        Arrays.sort(numbers, 0, all);
        int kept = 0;
        for (int i = 0; i < all; i++) {
            if (kept == 0 || numbers[kept - 1] != numbers[i]) {
                numbers[kept++] = numbers[i];
            }
        }
        return kept;
    }

    private void add(int[] numbers, int count) {
        if (end + 1 + count > held.length) {
            held = Arrays.copyOf(held, Math.max(held.length + held.length / 2, end + 1 + count));
        }
        held[end] = count;
        System.arraycopy(numbers, 0, held, end + 1, count);
        end += 1 + count;
    }

    private int place(int[] numbers, int count) {
        int at = hash(numbers, 0, count) & (table.length - 1);
        while (table[at] != 0 && !isAt(table[at] - 1, numbers, count)) {
            at = (at + 1) & (table.length - 1);
        }
        return at;
    }

    private boolean isAt(int begin, int[] numbers, int count) {
        return held[begin] == count && Arrays.equals(held, begin + 1, begin + 1 + count, numbers, 0, count);
    }

    private int hash(int[] from, int begin, int count) {
        int hash = count;
        for (int i = begin; i < begin + count; i++) {
            hash = (hash + from[i]) * factor;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    private void grow() {
        table = new int[table.length * 2];
        for (int begin = 0; begin < end; begin += 1 + held[begin]) {
            int at = hash(held, begin + 1, held[begin]) & (table.length - 1);
            while (table[at] != 0) {
                at = (at + 1) & (table.length - 1);
            }
            table[at] = begin + 1;
        }
    }

    /** Where those begin that have any of some numbers. */
    BitSet having(boolean[] wanted) {
        var having = new BitSet(end);
        for (int begin = 0; begin < end; begin += 1 + held[begin]) {
            for (int i = begin + 1; i <= begin + held[begin]; i++) {
                if (wanted[held[i]]) {
                    having.set(begin);
                    break;
                }
            }
        }
        return having;
    }
}
