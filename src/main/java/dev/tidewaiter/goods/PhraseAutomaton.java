package dev.tidewaiter.goods;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds all phrases in a folded text in one pass (Aho and Corasick, 1975). A phrase that begins or ends with a blank
 * begins or ends with a word.
 */
final class PhraseAutomaton {

    private static final int[] NO_PHRASES = {};

    private final CharTrie trie = new CharTrie();
    /** Where to go on when no phrase continues: the longest proper ending that begins a phrase. */
    private final int[] fallback;
    /** The nearest place on the fallback path where a phrase ends; 0 when there is none. */
    private final int[] shorter;

    private final int[][] ending;

    /** Takes what each phrase stands for, as numbers of the caller's choice. */
    PhraseAutomaton(Map<String, List<Integer>> phrases) {
        var ends = new ArrayList<int[]>();
        for (var phrase : phrases.entrySet()) {
            int node = trie.add(phrase.getKey());
            while (ends.size() <= node) {
                ends.add(NO_PHRASES);
            }
            ends.set(
                    node, phrase.getValue().stream().mapToInt(Integer::intValue).toArray());
        }
        int size = trie.size();
        ending = new int[size][];
        for (int i = 0; i < size; i++) {
            ending[i] = i < ends.size() ? ends.get(i) : NO_PHRASES;
        }
        fallback = new int[size];
        shorter = new int[size];
        link(phrases.keySet());
    }

    /** Told of each phrase found: its number, and where it ends. */
    interface Found {
        void phrase(int number, int end);
    }

    void scan(FoldedText text, Found found) {
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            state = next(state, text.at(i));
            for (int at = ending[state].length > 0 ? state : shorter[state]; at != 0; at = shorter[at]) {
                for (int number : ending[at]) {
                    found.phrase(number, i + 1);
                }
            }
        }
    }

    private int next(int from, char c) {
        int state = from;
        while (true) {
            int child = trie.child(state, c);
            if (child != CharTrie.NONE) {
                return child;
            }
            if (state == 0) {
                return 0;
            }
            state = fallback[state];
        }
    }

    /** Links nodes by rising depth, walking all phrases side by side, so that shorter nodes are ready first. */
    private void link(Iterable<String> phrases) {
        var open = new ArrayList<String>();
        phrases.forEach(open::add);
        var nodes = new int[open.size()];
        var linked = new boolean[fallback.length];
        linked[0] = true;
        for (int depth = 0; !open.isEmpty(); depth++) {
            int kept = 0;
            for (int i = 0; i < open.size(); i++) {
                var phrase = open.get(i);
                if (depth >= phrase.length()) {
                    continue;
                }
                int parent = nodes[i];
                int node = trie.child(parent, phrase.charAt(depth));
                if (!linked[node]) {
                    linked[node] = true;
                    int target = parent == 0 ? 0 : next(fallback[parent], phrase.charAt(depth));
                    fallback[node] = target;
                    shorter[node] = ending[target].length > 0 ? target : shorter[target];
                }
                open.set(kept, phrase);
                nodes[kept++] = node;
            }
            open.subList(kept, open.size()).clear();
        }
    }
}
