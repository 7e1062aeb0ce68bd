package dev.tidewaiter.goods;

import java.util.Arrays;

/** A trie over characters in two flat arrays: built once, read by all threads. Node 0 is the root. */
final class CharTrie {

    static final int NONE = -1;

    private long[] keys = new long[1 << 16];
    private int[] children = new int[1 << 16];
    private int nodes = 1;

    CharTrie() {
        Arrays.fill(keys, NONE);
    }

    int size() {
        return nodes;
    }

    int child(int node, char c) {
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

    /** The node that a text leads to, made where it is missing. */
    int add(CharSequence text) {
        int node = 0;
        for (int i = 0; i < text.length(); i++) {
            int next = child(node, text.charAt(i));
            if (next == NONE) {
                next = nodes++;
                put(((long) node << 16) | text.charAt(i), next);
            }
            node = next;
        }
        return node;
    }

    private void put(long key, int child) {
        if (nodes * 2 > keys.length) {
            grow();
        }
        int mask = keys.length - 1;
        int slot = slot(key, mask);
        while (keys[slot] != NONE) {
            slot = (slot + 1) & mask;
        }
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
                int mask = keys.length - 1;
                int slot = slot(oldKeys[i], mask);
                while (keys[slot] != NONE) {
                    slot = (slot + 1) & mask;
                }
                keys[slot] = oldKeys[i];
                children[slot] = oldChildren[i];
            }
        }
    }

    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & mask;
    }
}
