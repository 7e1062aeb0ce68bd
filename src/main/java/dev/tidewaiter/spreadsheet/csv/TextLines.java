package dev.tidewaiter.spreadsheet.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** Gives the lines of a text one by one, each into the same buffer. A line that never ends is passed over, not kept. */
final class TextLines {

    /** No line of a table is a million characters long. */
    static final int LONGEST = 1 << 20;

    private final Reader in;
    private final char[] buffer;
    private int at;
    private int end;
    private char[] line = new char[512];
    private int length;
    private boolean tooLong;
    private boolean nul;
    private boolean first = true;

    /** @param ahead so many characters are read at once */
    TextLines(Reader in, int ahead) {
        this.in = in;
        this.buffer = new char[ahead];
    }

    char[] line() {
        return line;
    }

    int length() {
        return length;
    }

    /** Whether the line was longer than a line can be; then its text is not kept. */
    boolean tooLong() {
        return tooLong;
    }

    /** Whether NUL characters were taken out of the line. */
    boolean nul() {
        return nul;
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        nul = false;
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n' && buffer[at] != '\r' && buffer[at] != 0) {
                at++;
            }
            keep(from, at);
            if (at == end) {
                continue;
            }
            char stop = buffer[at++];
            if (stop == 0) {
                nul = true;
                continue;
            }
            if (stop == '\r' && (at < end || fill()) && buffer[at] == '\n') {
                at++;
            }
            return true;
        }
        return any;
    }

    private void keep(int from, int to) {
        int more = to - from;
        if (length + more > LONGEST) {
            tooLong = true;
            length = 0;
        }
        if (tooLong) {
            return;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(length + more, line.length * 2));
        }
        System.arraycopy(buffer, from, line, length, more);
        length += more;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        if (first && end > 0) {
            first = false;
            at = buffer[0] == '\uFEFF' ? 1 : 0; // a byte order mark is no text
        }
        return end > 0 && (at < end || fill());
    }
}
