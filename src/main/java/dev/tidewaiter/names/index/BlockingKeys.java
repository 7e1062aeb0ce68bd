package dev.tidewaiter.names.index;

import dev.tidewaiter.names.token.WordKind;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * An index of names by blocking key, which is a word without which they could not come near: each word that few names have, and two together of those that many
 * have. So a name of common words is not met by everybody who shares one of them, however large the list grows.
 */
public final class BlockingKeys {

    /** A word in more names than this leads to a name only together with another. */
    private static final int FEW = 48;

    /** Of a name of common words the least common so many are paired. */
    private static final int PAIRED = 4;

    /** From so many names on a word may be one that many bear. */
    private static final int MANY = 5;

    private static final int LETTER = 31;

    private final NameStore names;
    private final int words;
    private final long[] inPairs;
    private final long[] inMany;
    private final int[] starts;
    private final int[] byWord;

    private final long[] pairs;
    private final int[] byPair;
    private final int[] slots;

    public BlockingKeys(NameStore names) {
        this.names = names;
        words = names.terms().size();
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
        inMany = new long[inPairs.length];
        for (int word = 0; word < words; word++) {
            inMany[word / Long.SIZE] |= nameCounts[word] > FEW ? 1L << word : 0;
        }
        var found = new NamePairs();
        var letters = new IntList();
        for (int name = 0; name < names.size(); name++) {
            keysOf(name, nameCounts, counted, paired);
            for (int i = 0; i < counted.size(); i++) {
                byWord[next[counted.get(i)]++] = name;
            }
            if (paired.size() > 0) {
                lettersOf(name, letters);
            }
            for (int i = 0; i < paired.size(); i++) {
                inPairs[paired.get(i) / Long.SIZE] |= 1L << paired.get(i);
                for (int j = i + 1; j < paired.size(); j++) {
                    found.add(key(paired.get(i), paired.get(j), counted.size() > 0), name);
                }
                for (int j = 0; j < letters.size(); j++) {
                    found.add(key(paired.get(i), letters.get(j), counted.size() > 0), name);
                }
            }
        }
        // sorted by pair, so that the names of one pair stand together
        var order = order(found.keys, found.names.size());
        pairs = new long[order.length];
        byPair = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            pairs[i] = found.keys[order[i]];
            byPair[i] = found.names.get(order[i]);
        }
        slots = slots(pairs);
    }

    private BlockingKeys(NameStore names, IndexInput in) {
        this.names = names;
        words = in.number();
        inPairs = in.longs();
        inMany = in.longs();
        starts = in.ints();
        byWord = in.ints();
        pairs = in.longs();
        byPair = in.ints();
        slots = in.ints();
    }

    public static BlockingKeys read(IndexInput in, NameStore names) {
        return new BlockingKeys(names, in);
    }

    public void write(IndexOutput out) throws IOException {
        out.number(words);
        out.longs(inPairs);
        out.longs(inMany);
        out.ints(starts);
        out.ints(byWord);
        out.longs(pairs);
        out.ints(byPair);
        out.ints(slots);
    }

    /** Whether few names have a word, so that it leads to them alone. */
    public boolean leads(int word) {
        return (inMany[word / Long.SIZE] & 1L << word) == 0;
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

    /**
     * Where the names with two words begin; -1 when there are none.
     *
     * @param besides whether those are asked for that have other words which lead to them alone
     */
    public int firstOf(int one, int other, boolean besides) {
        if (slots.length == 0) {
            return -1;
        }
        long key = key(one, other, besides);
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
        if (alone.size() > 0 && !mayBeMeantWithout(name, nameCounts)) {
            return;
        }
        int count = names.to(name) - names.from(name);
        if (count == 1) {
            if (alone.size() == 0) {
                alone.add(names.wordAt(names.from(name)));
            }
            return;
        }
        boolean beside = alone.size() > 0;
        for (int at = names.from(name); at < names.to(name); at++) {
            int word = names.wordAt(at);
            var kind = names.terms().word(word).kind();
            boolean isCommon = nameCounts[word] > FEW && kind != WordKind.FILLER;
            if (!beside || isCommon || kind == WordKind.PATRONYMIC) {
                paired.add(word);
            }
        }
        paired.keepLeast(PAIRED, word -> nameCounts[word]);
    }

    /** Whether a person may be meant by words that many have, although others are there: those are given names, or borne by many too. */
    private boolean mayBeMeantWithout(int name, int[] nameCounts) {
        if (!names.isPerson(name)) {
            return false;
        }
        boolean rareFamily = false;
        for (int i = 0; i < names.to(name) - names.from(name); i++) {
            int word = names.wordAt(names.from(name) + i);
            var kind = names.terms().word(word).kind();
            if (kind == WordKind.PATRONYMIC) {
                return true;
            }
            boolean family = names.isFamilyTold(name) && names.isFamily(name, i);
            rareFamily |= family && nameCounts[word] < MANY && kind == WordKind.RARE;
        }
        return !rareFamily;
    }

    /** What a name is paired with besides its common words: the letters with which its other words begin, and its initials. */
    private void lettersOf(int name, IntList letters) {
        letters.clear();
        for (int at = names.from(name); names.isPerson(name) && at < names.to(name); at++) {
            var word = names.terms().word(names.wordAt(at));
            if (word.kind() != WordKind.FILLER && !word.folded().isEmpty()) {
                letters.add(word.isInitial() ? initial(word.folded()) : beginning(word.folded()));
                if (!word.key().isEmpty()
                        && word.key().charAt(0) != word.folded().charAt(0)) {
                    letters.add(word.isInitial() ? initial(word.key()) : beginning(word.key()));
                }
            }
        }
    }

    /** What stands among the words of pairs for a word that begins like another. */
    public int beginning(String text) {
        return words + (text.charAt(0) & LETTER);
    }

    /** What stands there for an initial. */
    public int initial(String text) {
        return words + LETTER + 1 + (text.charAt(0) & LETTER);
    }

    /** Whether a word says who somebody is, so that a name can be found by it. */
    private boolean distinguishes(int name, int word) {
        return names.terms().word(word).distinguishes(names.isPerson(name));
    }

    private static long key(int one, int other, boolean besides) {
        long pair = one < other ? (long) one << 32 | other : (long) other << 32 | one;
        return besides ? pair | Long.MIN_VALUE : pair;
    }

    private static int[] order(long[] keys, int count) {
        return IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingLong(i -> keys[i]))
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
