package dev.tidewaiter.goods.text;

import java.util.Arrays;

/** A trie over characters in flat arrays: built once, read by all threads. Node 0 is the root. */
public final class CharTrie {

    /** No node. */
    public static final int NONE = -1;

    private static final int NODE_BITS = 24;
    private static final int MOST_NODES = 1 << NODE_BITS;
    private static final int CHILD = MOST_NODES - 1;

    /** By parent and character, the child in the lowest bits; 0 where the slot is free, for the root is nobody's child. */
    private long[] entries;

    private int[] parents;
    private char[] letters;
    private int nodes = 1;

    public CharTrie(int expectedNodes) {
        entries = new long[Integer.highestOneBit(Math.max(16, expectedNodes * 2)) << 1];
        parents = new int[expectedNodes];
        letters = new char[expectedNodes];
    }

    int size() {
        return nodes;
    }

    int parent(int node) {
        return parents[node];
    }

    /** The character that leads from the parent to a node. */
    char letter(int node) {
        return letters[node];
    }

    /** The node under another by a character; {@link #NONE} when there is none. */
    public int child(int node, char c) {
        long key = key(node, c);
        int mask = entries.length - 1;
        for (int slot = slot(key, mask); ; slot = (slot + 1) & mask) {
            long entry = entries[slot];
            if (entry == 0) {
                return NONE;
            }
            if (entry >>> NODE_BITS == key) {
                return (int) entry & CHILD;
            }
        }
    }

    /**
     * The node under another by a character, made when it is missing.
     *
     * @throws IllegalStateException when there are as many nodes as a trie holds, 16,777,216
     */
    int add(int node, char c) {
        int known = child(node, c);
        if (known != NONE) {
            return known;
        }
        if (nodes == MOST_NODES) {
            throw new IllegalStateException("a trie holds " + MOST_NODES + " nodes at most");
        }
        if (nodes == parents.length) {
            parents = Arrays.copyOf(parents, nodes * 2);
            letters = Arrays.copyOf(letters, nodes * 2);
        }
        if (nodes * 2 > entries.length) {
            grow();
        }
        parents[nodes] = node;
        letters[nodes] = c;
        put(key(node, c) << NODE_BITS | nodes);
        return nodes++;
    }

    /** The node that a text leads to, made where it is missing. */
    public int add(CharSequence text) {
        int node = 0;
        for (int i = 0; i < text.length(); i++) {
            node = add(node, text.charAt(i));
        }
        return node;
    }

    /** Lets go of what only the building asks for; nothing may be added any more. */
    void seal() {
        parents = new int[0];
        letters = new char[0];
    }

    private void grow() {
        var old = entries;
        entries = new long[old.length * 2];
        for (long entry : old) {
            if (entry != 0) {
                put(entry);
            }
        }
    }

    private void put(long entry) {
        int mask = entries.length - 1;
        int slot = slot(entry >>> NODE_BITS, mask);
        while (entries[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        entries[slot] = entry;
    }

    private static long key(int node, char c) {
        return (long) node << Character.SIZE | c;
    }

    private static int slot(long key, int mask) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    }
}
