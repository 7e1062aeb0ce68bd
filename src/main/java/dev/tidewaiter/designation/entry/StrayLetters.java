package dev.tidewaiter.designation.entry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.MalformedInputException;
import java.util.ArrayList;
import java.util.List;

/**
 * The bytes of a text in UTF-8 in which single letters may be of Windows-1252, as where somebody corrected one name with another program.
 * These are given as UTF-8. A text of which more is not in UTF-8, or two such letters side by side, is in another encoding as a whole:
 * letters that are guessed there would match nobody.
 */
final class StrayLetters extends InputStream {

    /** More of them are no slips. */
    private static final int MOST = 10;

    private static final int LAST_ASCII = 0x7f;
    private static final int FIRST_OF_LATIN = 0xc0;
    private static final int LAST_OF_TWO = 0xdf;
    private static final int LAST_OF_THREE = 0xef;
    private static final int LAST_OF_FOUR = 0xf4;
    private static final int FURTHER = 0x80;
    private static final int FURTHER_BITS = 0x3f;
    private static final int HIGH_BITS = 0xc0;

    private final InputStream in;
    private final List<Integer> pending = new ArrayList<>(4);
    private final List<Long> lines = new ArrayList<>(0);
    private long line = 1;
    private int before = '\n';

    StrayLetters(InputStream in) {
        this.in = in;
    }

    /** The lines on which there were any, of what was read. */
    List<Long> lines() {
        return lines;
    }

    @Override
    public int read() throws IOException {
        if (!pending.isEmpty()) {
            return pending.remove(0);
        }
        int next = in.read();
        if (next <= LAST_ASCII) {
            line += next == '\n' ? 1 : 0;
            before = next;
            return next;
        }
        int further = further(next);
        in.mark(further + 1);
        for (int i = 0; i < further; i++) {
            int one = in.read();
            if ((one & HIGH_BITS) != FURTHER) {
                in.reset();
                return stray(next);
            }
            pending.add(one);
        }
        if (further == 0) {
            return stray(next);
        }
        before = next;
        return next;
    }

    /** One that fails behind its first byte would be taken for the end of the block, and its letter lost. */
    @Override
    public int read(byte[] block, int from, int length) throws IOException {
        int count = 0;
        for (int next = length > 0 ? read() : -1; next >= 0; next = count < length ? read() : -1) {
            block[from + count++] = (byte) next;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    /** How many bytes belong to a letter that begins so; none where no letter does. */
    private static int further(int first) {
        if (first < FIRST_OF_LATIN || first > LAST_OF_FOUR) {
            return 0;
        }
        return first <= LAST_OF_TWO ? 1 : first <= LAST_OF_THREE ? 2 : 3;
    }

    /** Windows-1252 has the letters of Latin-1 where Unicode has them. */
    private int stray(int letter) throws IOException {
        pending.clear();
        in.mark(1);
        int behind = in.read();
        in.reset();
        if (letter < FIRST_OF_LATIN || before > LAST_ASCII || behind > LAST_ASCII || lines.size() == MOST) {
            throw new MalformedInputException(1);
        }
        lines.add(line);
        before = letter;
        pending.add(FURTHER | (letter & FURTHER_BITS));
        return HIGH_BITS | (letter >> 6);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
