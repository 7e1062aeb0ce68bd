package dev.tidewaiter.designation.entry;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The bytes of a text in UTF-8 in which single letters, dashes and quotation marks may be of Windows, as where somebody corrected one name
 * with another program. These are given as UTF-8, where it is the same sign in every code page for Latin letters: "Doğan" saved in Turkey is no
 * "Doðan", and would be nobody. A text with another one, with more of them, or with two side by side, is in another encoding as a whole.
 */
final class StrayLetters extends InputStream {

    /** More of them are no slips. */
    static final int MOST = 10;

    /** Of Central Europe, the West, Turkey and the Baltic. */
    private static final List<Charset> PAGES = Stream.of("windows-1250", "windows-1252", "windows-1254", "windows-1257")
            .map(Charset::forName)
            .toList();

    private static final int LAST_ASCII = 0x7f;
    private static final int FIRST_OF_LATIN = 0xc0;
    private static final int LAST_OF_TWO = 0xdf;
    private static final int LAST_OF_THREE = 0xef;
    private static final int LAST_OF_FOUR = 0xf4;
    private static final int FURTHER = 0x80;
    private static final int FIRST_QUOTE = 0x91;
    private static final int LAST_DASH = 0x97;
    private static final int HIGH_BITS = 0xc0;

    private final InputStream in;
    private final List<Integer> pending = new ArrayList<>(4);
    private final Map<Long, String> lines = new LinkedHashMap<>(0);
    private int count;
    private long line = 1;
    private int before = '\n';

    StrayLetters(InputStream in) {
        this.in = new BufferedInputStream(in); // what unpacks has no mark
    }

    /** The lines on which there were any, of what was read, with the letters that they were read as. */
    Map<Long, String> lines() {
        return lines;
    }

    /** Whether as many were read as may be. */
    boolean isFull() {
        return count == MOST;
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

    /** Beside a letter or digit of ASCII, since one alone may be a word of another script. */
    private int stray(int letter) throws IOException {
        pending.clear();
        var sign = sign(letter);
        in.mark(1);
        int behind = in.read();
        in.reset();
        boolean alone = !isLetter(before) && !isLetter(behind);
        if (alone || before > LAST_ASCII || behind > LAST_ASCII || isFull() || sign.isEmpty()) {
            throw new MalformedInputException(1);
        }
        count++;
        lines.merge(line, sign, (some, one) -> some + ", " + one);
        before = letter;
        for (byte one : sign.getBytes(StandardCharsets.UTF_8)) {
            pending.add(Byte.toUnsignedInt(one));
        }
        return pending.remove(0);
    }

    private static boolean isLetter(int ascii) {
        return ascii >= 0 && ascii <= LAST_ASCII && Character.isLetterOrDigit(ascii);
    }

    /** What it is in every page: a letter, the one that Latin-1 and so Unicode have at its place, a quotation mark or a dash; else empty. */
    private static String sign(int letter) {
        var one = new byte[] {(byte) letter};
        var signs = PAGES.stream().map(page -> new String(one, page)).distinct().toList();
        boolean mayBe = letter >= FIRST_OF_LATIN
                ? Character.isLetter(letter) && signs.get(0).codePointAt(0) == letter
                : letter >= FIRST_QUOTE && letter <= LAST_DASH;
        return mayBe && signs.size() == 1 ? signs.get(0) : "";
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
