package dev.tidewaiter.goods.text;

import java.util.Arrays;

/**
 * Finds all phrases in a folded text in one pass (Aho and Corasick, 1975). A phrase that begins or ends with a blank
 * begins or ends with a word.
 */
final class PhraseAutomaton {

    /** Where the Latin, Greek and Cyrillic blocks end. */
    private static final int ALPHABETS = 0x530;

    private final CharTrie trie;
    /** The numbers of the phrases that end at a node; null where none does. */
    private int[][] ending;
    /** Where to go on when no phrase continues: the longest proper ending that begins a phrase. */
    private int[] fallback = {};
    /** The nearest place on the fallback path where a phrase ends; 0 when there is none. */
    private int[] shorter = {};
    /** Where letters of alphabets lead from the root: most characters of a text begin nothing. */
    private final int[] fromRoot = new int[ALPHABETS];

    /**
     * An empty one.
     *
     * @param expectedLetters of all phrases together; it grows where there are more
     */
    PhraseAutomaton(int expectedLetters) {
        trie = new CharTrie(expectedLetters);
        ending = new int[expectedLetters][];
    }

    /** Adds a phrase; {@link #numbers} tells what stands for it already. */
    void add(CharSequence phrase, int number) {
        int node = trie.add(phrase);
        if (node >= ending.length) {
            ending = Arrays.copyOf(ending, node * 2);
        }
        var known = ending[node];
        if (known == null) {
            ending[node] = new int[] {number};
        } else {
            var longer = Arrays.copyOf(known, known.length + 1);
            longer[known.length] = number;
            ending[node] = longer;
        }
    }

    /** The numbers added for a phrase so far; empty when there are none. */
    int[] numbers(CharSequence phrase) {
        int node = 0;
        for (int i = 0; i < phrase.length() && node != CharTrie.NONE; i++) {
            node = trie.child(node, phrase.charAt(i));
        }
        return node == CharTrie.NONE || node >= ending.length || ending[node] == null ? new int[0] : ending[node];
    }

    /** Makes it ready to scan, once all phrases are in. */
    void link() {
        int size = trie.size();
        ending = Arrays.copyOf(ending, size);
        fallback = new int[size];
        shorter = new int[size];
        for (char c = 0; c < ALPHABETS; c++) {
            fromRoot[c] = Math.max(0, trie.child(0, c));
        }
        for (int node : byDepth(size)) {
            int parent = trie.parent(node);
            int target = parent == 0 ? 0 : next(fallback[parent], trie.letter(node));
            fallback[node] = target;
            shorter[node] = ending[target] != null ? target : shorter[target];
        }
        trie.seal();
    }

    /** Told of each phrase found: its number, and where it ends. */
    interface Found {
        void phrase(int number, int end);
    }

    void scan(FoldedText text, Found found) {
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            state = next(state, text.at(i));
            for (int at = ending[state] != null ? state : shorter[state]; at != 0; at = shorter[at]) {
                for (int number : ending[at]) {
                    found.phrase(number, i + 1);
                }
            }
        }
    }

    private int next(int from, char c) {
        int state = from;
        while (state != 0) {
            int child = trie.child(state, c);
            if (child != CharTrie.NONE) {
                return child;
            }
            state = fallback[state];
        }
        return c < fromRoot.length ? fromRoot[c] : Math.max(0, trie.child(0, c));
    }

    /** All nodes but the root, shorter ones first: a node's fallback is shorter, and must be known before it. */
    private int[] byDepth(int size) {
        var depths = new int[size];
        int deepest = 0;
        for (int node = 1; node < size; node++) {
            depths[node] = depths[trie.parent(node)] + 1;
            deepest = Math.max(deepest, depths[node]);
        }
        var places = new int[deepest + 2];
        for (int node = 1; node < size; node++) {
            places[depths[node] + 1]++;
        }
        for (int depth = 1; depth < places.length; depth++) {
            places[depth] += places[depth - 1];
        }
        var ordered = new int[size - 1];
        for (int node = 1; node < size; node++) {
            ordered[places[depths[node]]++] = node;
        }
        return ordered;
    }
}
