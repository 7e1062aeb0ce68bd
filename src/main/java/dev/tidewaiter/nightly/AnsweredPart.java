package dev.tidewaiter.nightly;

import dev.tidewaiter.screening.id.LineHashes;
import dev.tidewaiter.shipment.GoodsLine;
import org.jspecify.annotations.Nullable;

/** Some lines of a file where they are judged: what they hash to, and what is to be kept of the answers. Used by one thread at a time. */
final class AnsweredPart {

    private final long first;
    private final LineHashes hashes;
    private final byte[] @Nullable [] answers;
    private int size;

    /**
     * @param first which line of the file the first is, from 1
     * @param lines how many there are
     */
    AnsweredPart(long first, int lines) {
        this.first = first;
        this.hashes = new LineHashes(lines);
        this.answers = new byte[lines][];
    }

    /** Takes the next line. */
    void add(GoodsLine line) {
        hashes.add(line);
        size++;
    }

    /** Which line of the file was taken last, from 1. */
    long number() {
        return first + size - 1;
    }

    /** What the texts of the line hash to that was taken last. */
    long hash() {
        return hashes.beginning(size - 1);
    }

    /** Notes what is to be kept of the answer to it. */
    void answered(byte @Nullable [] answer) {
        answers[size - 1] = answer;
    }

    LineHashes hashes() {
        return hashes;
    }

    byte @Nullable [] answer(int at) {
        return answers[at];
    }
}
