package dev.tidewaiter.names;

import java.util.List;

/**
 * For every word the hashes of what is left of its beginning when up to two letters are taken out. Words within two slips
 * of each other share at least one. Two words may share a hash by chance, so what is found must be compared.
 */
final class Deletions {

    static final Deletions NONE = new Deletions(new int[2], new int[0], 0);

    /** Letters of the beginning that are used; slips further back are found because the beginnings are equal. */
    private static final int BEGINNING = 7;

    private static final int SHORTEST = 3;
    private static final int SHORTEST_FOR_TWO = 5;

    private final int[] starts;
    private final int[] numbers;
    private final int mask;

    private Deletions(int[] starts, int[] numbers, int mask) {
        this.starts = starts;
        this.numbers = numbers;
        this.mask = mask;
    }

    static Deletions of(List<Word> words) {
        var hashes = new Numbers();
        var owners = new Numbers();
        var some = new int[1 + BEGINNING + BEGINNING * (BEGINNING - 1) / 2];
        int total = 0;
        var counts = new int[words.size()];
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            // a key such as that of Chu is too short to take anything out
            var text = word.key().length() < SHORTEST ? word.folded() : word.key();
            counts[i] = word.isNumber() ? 0 : hashes(text, false, some);
            total += counts[i];
            for (int j = 0; j < counts[i]; j++) {
                hashes.add(some[j]);
                owners.add(i);
            }
        }
        int buckets = Integer.highestOneBit(Math.max(1, total)) * 2;
        var starts = new int[buckets + 1];
        for (int i = 0; i < total; i++) {
            starts[(hashes.get(i) & (buckets - 1)) + 1]++;
        }
        for (int i = 0; i < buckets; i++) {
            starts[i + 1] += starts[i];
        }
        var next = starts.clone();
        var numbers = new int[total];
        for (int i = 0; i < total; i++) {
            numbers[next[hashes.get(i) & (buckets - 1)]++] = owners.get(i);
        }
        return new Deletions(starts, numbers, buckets - 1);
    }

    /** Adds the words that may be within one slip of a key, or within two. */
    void collect(String key, boolean mostOne, Numbers found) {
        if (numbers.length == 0) {
            return;
        }
        var some = new int[1 + BEGINNING + BEGINNING * (BEGINNING - 1) / 2];
        int count = hashes(key, mostOne, some);
        for (int i = 0; i < count; i++) {
            int bucket = some[i] & mask;
            for (int at = starts[bucket]; at < starts[bucket + 1]; at++) {
                found.add(numbers[at]);
            }
        }
    }

    private static int hashes(String key, boolean mostOne, int[] into) {
        int length = Math.min(key.length(), BEGINNING);
        if (length < SHORTEST) {
            return 0;
        }
        int count = 0;
        into[count++] = hash(key, length, -1, -1);
        for (int i = 0; i < length; i++) {
            into[count++] = hash(key, length, i, -1);
            for (int j = i + 1; j < length && length >= SHORTEST_FOR_TWO && !mostOne; j++) {
                into[count++] = hash(key, length, i, j);
            }
        }
        return count;
    }

    private static int hash(String key, int length, int without, int alsoWithout) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < length; i++) {
            if (i != without && i != alsoWithout) {
                hash = (hash ^ key.charAt(i)) * 0x01000193;
            }
        }
        return hash ^ (hash >>> 15);
    }
}
