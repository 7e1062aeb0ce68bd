package dev.tidewaiter.casework.queue;

import java.util.BitSet;

/**
 * The values of the searched columns that hold a word. A million findings are walked over for each word that nobody has searched before: in
 * one plain loop, as a stream over each column takes several times as long where the second compiler does not run.
 */
final class HoldingWord {

    private final boolean[] senders;
    private final boolean[] files;

    /** A bit each, as there are nearly as many as lines. */
    private final long[] parties;

    HoldingWord(boolean[] senders, boolean[] files, BitSet parties) {
        this.senders = senders;
        this.files = files;
        this.parties = parties.toLongArray();
    }

    /** The places at which one of the values stands, by the value of each column at each place. */
    BitSet places(int[] sender, int[] file, int[] named, int size) {
        var places = new long[(size + Long.SIZE - 1) / Long.SIZE];
        for (int i = 0; i < size; i++) {
            if (senders[sender[i]] || files[file[i]] || isParty(named[i])) {
                places[i / Long.SIZE] |= 1L << i;
            }
        }
        return BitSet.valueOf(places);
    }

    private boolean isParty(int set) {
        int at = set / Long.SIZE;
        return at < parties.length && (parties[at] >> set & 1) != 0;
    }
}
