package dev.tidewaiter.casework.run;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What was said of some lines of a file that follow each other, in bytes that only who made them can read, and by which texts each line is
 * known again. Handed on from thread to thread, used by one at a time.
 */
public final class AnswersToKeep {

    private static final int FIRST_ROOM = 512;
    private static final int NONE = -1;

    private int[] hashes = new int[FIRST_ROOM];
    private byte[] @Nullable [] answers = new byte[FIRST_ROOM][];
    private int size;
    private long last;

    /**
     * Adds the next line.
     *
     * @param number which line of the file it is, from 1
     * @param hash   of its texts
     * @param answer what was said of it; null where it has to be judged again
     */
    public void add(long number, long hash, byte @Nullable [] answer) {
        room(1);
        hashes[size] = (int) hash;
        answers[size] = answer;
        size++;
        last = number;
    }

    /** Adds the lines that follow. */
    public void addAll(AnswersToKeep next) {
        room(next.size);
        System.arraycopy(next.hashes, 0, hashes, size, next.size);
        System.arraycopy(next.answers, 0, answers, size, next.size);
        size += next.size;
        last = Math.max(last, next.last);
    }

    private void room(int more) {
        if (size + more > hashes.length) {
            int room = Math.max(hashes.length * 2, size + more);
            hashes = Arrays.copyOf(hashes, room);
            answers = Arrays.copyOf(answers, room);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The number of the last of them in the file. */
    long last() {
        return last;
    }

    /** Whether one of them is this line of the file. */
    boolean hold(long number) {
        return number <= last && number > last - size;
    }

    /** What was said of one of them; null where it has other texts now, or has to be judged again. */
    byte @Nullable [] answer(long number, long hash) {
        int at = size - 1 - (int) (last - number);
        return hashes[at] == (int) hash ? answers[at] : null;
    }

    /** All of it: of each line the hash, then of each how many bytes were said of it, then these bytes, and a sum that checks them. */
    byte[] bytes() {
        int said = 0;
        for (int i = 0; i < size; i++) {
            said += length(answers[i]);
        }
        var bytes = ByteBuffer.allocate((2 + 2 * size) * Integer.BYTES + said);
        bytes.putInt(size);
        for (int i = 0; i < size; i++) {
            bytes.putInt(hashes[i]);
        }
        for (int i = 0; i < size; i++) {
            bytes.putInt(answers[i] == null ? NONE : length(answers[i]));
        }
        for (int i = 0; i < size; i++) {
            if (answers[i] != null) {
                bytes.put(answers[i]);
            }
        }
        return bytes.putInt(sum(bytes.array(), size)).array();
    }

    /** A hash that is not what it was only lets a line be judged; all behind the hashes is checked. */
    private static int sum(byte[] bytes, int size) {
        int from = (1 + size) * Integer.BYTES;
        var sum = new CRC32();
        sum.update(bytes, from, bytes.length - Integer.BYTES - from);
        return (int) sum.getValue();
    }

    private static int length(byte @Nullable [] answer) {
        return answer == null ? 0 : answer.length;
    }

    /**
     * What was kept as bytes.
     *
     * @throws IllegalArgumentException when they are not what was kept
     */
    static AnswersToKeep of(long last, byte[] kept) {
        var hashes = ByteBuffer.wrap(kept);
        int size = kept.length < 2 * Integer.BYTES ? NONE : hashes.getInt();
        if (size < 0
                || size > kept.length / (2 * Integer.BYTES) - 1
                || hashes.getInt(kept.length - Integer.BYTES) != sum(kept, size)) {
            throw new IllegalArgumentException("what was kept of some lines is damaged");
        }
        var lengths = ByteBuffer.wrap(kept).position((1 + size) * Integer.BYTES);
        var said = ByteBuffer.wrap(kept).position((1 + 2 * size) * Integer.BYTES);
        var answers = new AnswersToKeep();
        for (int i = 0; i < size; i++) {
            int hash = hashes.getInt();
            int length = lengths.getInt();
            var answer = length == NONE ? null : new byte[length];
            if (answer != null) {
                said.get(answer);
            }
            answers.add(last - size + 1 + i, hash, answer);
        }
        return answers;
    }
}
