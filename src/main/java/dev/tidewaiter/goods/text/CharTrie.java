package dev.tidewaiter.goods.text;

import java.util.Arrays;

/** A trie over characters in flat arrays: built once, read by all threads. Node 0 is the root. */
public final class CharTrie {

    /** No node. */
    public static final int NONE = -1;

    private long[] keys;
    private int[] children;
    private int[] parents;
    private char[] letters;
    private int nodes = 1;

    public CharTrie(int expectedNodes) {
        int slots = Integer.highestOneBit(Math.max(16, expectedNodes * 2)) << 1;
        keys = new long[slots];
        Arrays.fill(keys, NONE);
        children = new int[slots];
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
        long key = ((long) node << 16) | c;
        int mask = keys.length - 1;
        for (int slot = slot(key, mask); ; slot = (slot + 1) & mask) {
            if (keys[slot] == key) {
                return children[slot];
            }
            if (keys[slot] == NONE) {
                return NONE;
            }
        }
    }

    /** The node under another by a character, made when it is missing. */
    int add(int node, char c) {
        int known = child(node, c);
        if (known != NONE) {
            return known;
        }
        if (nodes == parents.length) {
            parents = Arrays.copyOf(parents, nodes * 2);
            letters = Arrays.copyOf(letters, nodes * 2);
        }
        parents[nodes] = node;
        letters[nodes] = c;
        put(((long) node << 16) | c, nodes);
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

    private void put(long key, int child) {
        if (nodes * 2 > keys.length) {
            grow();
        }
        int slot = freeSlot(key);
        keys[slot] = key;
        children[slot] = child;
    }

    private void grow() {
        var oldKeys = keys;
        var oldChildren = children;
        keys = new long[oldKeys.length * 2];
        children = new int[oldKeys.length * 2];
        Arrays.fill(keys, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != NONE) {
                int slot = freeSlot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                children[slot] = oldChildren[i];
            }
        }
    }

    private int freeSlot(long key) {
        int mask = keys.length - 1;
        int slot = slot(key, mask);
        while (keys[slot] != NONE) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static int slot(long key, int mask) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    }
}
