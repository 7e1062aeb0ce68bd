package dev.tidewaiter.names.index;

import java.util.Arrays;

/**
 * Names by the words without which they could not come near: each word that few names have, and two together of those that many
 * have. So a name of common words is not met by everybody who shares one of them, however large the list grows.
 */
public final class BlockingKeys {

    /** A word in more names than this leads to a name only together with another. */
    private static final int FEW = 48;

    /** Of a name of common words the least common so many are paired. */
    private static final int PAIRED = 4;

    private final NameStore names;
    private final long[] inPairs;
    private final int[] starts;
    private final int[] byWord;

    private final long[] pairs;
    private final int[] byPair;
    private final int[] slots;

    public BlockingKeys(NameStore names) {
        this.names = names;
        int words = names.terms().size();
        var nameCounts = new int[words];
        for (int name = 0; name < names.size(); name++) {
            for (int at = names.from(name); at < names.to(name); at++) {
                nameCounts[names.wordAt(at)]++;
            }
        }
        var counted = new IntList();
        var paired = new IntList();
        starts = new int[words + 1];
        for (int name = 0; name < names.size(); name++) {
            keysOf(name, nameCounts, counted, paired);
            for (int i = 0; i < counted.size(); i++) {
                starts[counted.get(i) + 1]++;
            }
        }
        for (int i = 0; i < words; i++) {
            starts[i + 1] += starts[i];
        }
        var next = Arrays.copyOf(starts, words);
        byWord = new int[starts[words]];
        inPairs = new long[words / Long.SIZE + 1];
        var pairKeys = new long[16];
        var pairNames = new IntList();
        for (int name = 0; name < names.size(); name++) {
            keysOf(name, nameCounts, counted, paired);
            for (int i = 0; i < counted.size(); i++) {
                byWord[next[counted.get(i)]++] = name;
            }
            for (int i = 0; i < paired.size(); i++) {
                inPairs[paired.get(i) / Long.SIZE] |= 1L << paired.get(i);
                for (int j = i + 1; j < paired.size(); j++) {
                    if (pairNames.size() == pairKeys.length) {
                        pairKeys = Arrays.copyOf(pairKeys, pairKeys.length * 2);
                    }
                    pairKeys[pairNames.size()] = key(paired.get(i), paired.get(j));
                    pairNames.add(name);
                }
            }
        }
        // sorted by pair, so that the names of one pair stand together
        var order = order(pairKeys, pairNames.size());
        pairs = new long[order.length];
        byPair = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            pairs[i] = pairKeys[order[i]];
            byPair[i] = pairNames.get(order[i]);
        }
        slots = slots(pairs);
    }

    /** Whether a word leads to names together with another. */
    public boolean isPaired(int word) {
        return (inPairs[word / Long.SIZE] & 1L << word) != 0;
    }

    public int from(int word) {
        return starts[word];
    }

    public int to(int word) {
        return starts[word + 1];
    }

    public int name(int place) {
        return byWord[place];
    }

    /** Where the names with two words begin; -1 when there are none. */
    public int firstOf(int one, int other) {
        if (slots.length == 0) {
            return -1;
        }
        long key = key(one, other);
        int slot = slot(key, slots.length);
        while (slots[slot] >= 0 && pairs[slots[slot]] != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slots[slot];
    }

    /** Whether a place still belongs to the two words of the place before it. */
    public boolean goesOn(int place) {
        return place < pairs.length && pairs[place] == pairs[place - 1];
    }

    public int nameOfPair(int place) {
        return byPair[place];
    }

    /** The words that lead to a name alone, and those that do so two by two. */
    private void keysOf(int name, int[] nameCounts, IntList alone, IntList paired) {
        alone.clear();
        paired.clear();
        boolean distinguished = false;
        for (int at = names.from(name); at < names.to(name); at++) {
            distinguished |= distinguishes(name, names.wordAt(at));
        }
        for (int at = names.from(name); at < names.to(name); at++) {
            int word = names.wordAt(at);
            if (nameCounts[word] <= FEW && (!distinguished || distinguishes(name, word))) {
                alone.add(word);
            }
        }
        if (alone.size() > 0) {
            return;
        }
        int count = names.to(name) - names.from(name);
        if (count == 1) {
            alone.add(names.wordAt(names.from(name)));
            return;
        }
        for (int at = names.from(name); at < names.to(name); at++) {
            paired.add(names.wordAt(at));
        }
        paired.keepLeast(PAIRED, word -> nameCounts[word]);
    }

    /** Whether a word says who somebody is, so that a name can be found by it. */
    private boolean distinguishes(int name, int word) {
        return names.terms().word(word).distinguishes(names.isPerson(name));
    }

    private static long key(int one, int other) {
        return one < other ? (long) one << 32 | other : (long) other << 32 | one;
    }

    private static int[] order(long[] keys, int count) {
        return java.util.stream.IntStream.range(0, count)
                .boxed()
                .sorted(java.util.Comparator.comparingLong(i -> keys[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] slots(long[] pairs) {
        int different = 0;
        for (int i = 0; i < pairs.length; i++) {
            different += i == 0 || pairs[i] != pairs[i - 1] ? 1 : 0;
        }
        var slots = new int[different == 0 ? 0 : Integer.highestOneBit(different) * 4];
        Arrays.fill(slots, -1);
        for (int i = 0; i < pairs.length; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                int slot = slot(pairs[i], slots.length);
                while (slots[slot] >= 0) {
                    slot = (slot + 1) & (slots.length - 1);
                }
                slots[slot] = i;
            }
        }
        return slots;
    }

    private static int slot(long key, int size) {
        long hash = key * 0x9e3779b97f4a7c15L;
        return (int) (hash >>> 40) & (size - 1);
    }
}
