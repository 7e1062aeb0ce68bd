package dev.tidewaiter.spreadsheet.csv;

import dev.tidewaiter.spreadsheet.text.CellText;
import dev.tidewaiter.wording.English;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts the lines of a text into cells. A quoted cell may go on over several lines. One whose quotation mark is never
 * closed, or closed in the middle of another line's text, would swallow good rows; so only its first line is given up.
 */
final class CsvRecords {

    /** Cells go on over a few lines, as addresses do, not over this many. */
    private static final int MOST_LINES = 100;

    private static final int READ_AT_ONCE = 1 << 15;
    private static final int MOST_CELLS = 16_384;
    private static final char[] TOO_LONG = new char[0];

    /** A sentence has a comma or two; what has as many as a line of a wide table is hardly one. */
    private static final int FEWEST_CELLS = 5;

    private final TextLines lines;
    private final boolean mixed;
    private char separator;
    private int cellsBefore;
    private boolean otherwise;
    private final Deque<char[]> again = new ArrayDeque<>();
    private char[] line = TOO_LONG;
    private int lineLength;
    private boolean lineTooLong;

    private char[] text = new char[512];
    private int[] ends = new int[32];
    private int length;
    private int cells;
    private boolean quoted;
    private boolean misquoted;
    private boolean nul;
    private @Nullable String problem;

    /**
     * @param mixed whether a line that the separator does not part is parted by another one that gives it as many cells as the line before,
     *     as lines have that were pasted in from another file
     */
    CsvRecords(Reader in, char separator, boolean mixed) {
        this(new TextLines(in, READ_AT_ONCE), separator, mixed);
    }

    /** One line of a text, which may go on over line breaks in quotes. */
    CsvRecords(String line, char separator) {
        this(new TextLines(new StringReader(line), Math.min(line.length() + 1, READ_AT_ONCE)), separator, false);
    }

    private CsvRecords(TextLines lines, char separator, boolean mixed) {
        this.lines = lines;
        this.separator = separator;
        this.mixed = mixed;
    }

    int cells() {
        return cells;
    }

    CellText cell(int index) {
        return CellText.of(text, index == 0 ? 0 : ends[index - 1], ends[index]);
    }

    /** Why the record cannot be read; null when it can. */
    @Nullable
    String problem() {
        return problem;
    }

    /** Whether NUL characters were taken out of the record. */
    boolean nul() {
        return nul;
    }

    /** Goes to the next record; false at the end. */
    boolean next() throws IOException {
        length = 0;
        cells = 0;
        quoted = false;
        misquoted = false;
        nul = false;
        problem = null;
        if (!nextLine()) {
            return false;
        }
        if (lineTooLong) {
            problem = "The line is longer than a million characters. Ask the sender to export the file again.";
            return true;
        }
        part(line, lineLength, true);
        otherwise = false;
        if (mixed && !quoted) {
            partOtherwise();
        }
        if (quoted) {
            goOn(Arrays.copyOf(line, lineLength));
        }
        if (cells > MOST_CELLS) {
            problem = English.format(
                    "The line has more than %,d cells, which is all that a sheet can hold. Ask the sender to export the file again.",
                    MOST_CELLS);
        }
        return true;
    }

    /** Whether the record is parted by another separator than the others. */
    boolean partedOtherwise() {
        return otherwise;
    }

    private void partOtherwise() {
        if (cells > 1) {
            cellsBefore = cells;
            return;
        }
        if (cellsBefore < FEWEST_CELLS) {
            return;
        }
        char own = separator;
        for (int i = 0; i < Separator.CANDIDATES.length() && !otherwise; i++) {
            char other = Separator.CANDIDATES.charAt(i);
            if (other != own) {
                again(other);
                otherwise = !quoted && cells == cellsBefore;
            }
        }
        if (!otherwise) {
            again(own);
        }
        separator = own;
    }

    private void again(char other) {
        separator = other;
        length = 0;
        cells = 0;
        quoted = false;
        part(line, lineLength, true);
    }

    /** Adds lines until the open quotation mark is closed; gives up the first line and returns the others if it is not. */
    private void goOn(char[] firstLine) throws IOException {
        List<char[]> taken = new ArrayList<>();
        boolean more = true;
        while (quoted && !misquoted && more) {
            more = taken.size() < MOST_LINES && length < TextLines.LONGEST && nextLine();
            if (more) {
                taken.add(lineTooLong ? TOO_LONG : Arrays.copyOf(line, lineLength));
                more = !lineTooLong;
            }
            if (more) {
                add('\n');
                part(line, lineLength, false);
            }
        }
        if (!quoted && !misquoted) {
            return;
        }
        for (int i = taken.size() - 1; i >= 0; i--) {
            again.addFirst(taken.get(i));
        }
        quoted = false;
        if (separator == '\t') { // programs that write tabs often quote nothing, so the mark stands for itself
            length = 0;
            cells = 0;
            partUnquoted(firstLine);
        } else {
            problem =
                    "The line opens a quotation mark that is not closed as it should be. Correct the line and screen the file again.";
        }
    }

    private boolean nextLine() throws IOException {
        var waiting = again.pollFirst();
        if (waiting != null) {
            line = waiting;
            lineLength = waiting.length;
            lineTooLong = isTooLong(waiting);
            return true;
        }
        if (!lines.next()) {
            return false;
        }
        line = lines.line();
        lineLength = lines.length();
        lineTooLong = lines.tooLong();
        nul |= lines.nul();
        return true;
    }

    @SuppressWarnings("ReferenceEquality") // a marker, not a text: an empty line is another array
    private static boolean isTooLong(char[] line) {
        return line == TOO_LONG;
    }

    private void part(char[] from, int end, boolean first) {
        boolean goesOn = !first;
        int i = 0;
        while (true) {
            if (!quoted) {
                int start = skipSpaces(from, i, end);
                if (start < end && from[start] == '"') {
                    quoted = true;
                    i = start + 1;
                }
            }
            if (quoted) {
                i = addQuoted(from, i, end);
                if (quoted) {
                    return;
                }
                // behind the closing mark only a separator is right; within one line the damage stays small
                int behind = skipSpaces(from, i, end);
                if (goesOn && behind < end && from[behind] != separator) {
                    misquoted = true;
                    return;
                }
            }
            goesOn = false;
            while (i < end && from[i] != separator) {
                add(from[i++]);
            }
            endCell();
            if (i >= end) {
                return;
            }
            i++;
        }
    }

    private static int skipSpaces(char[] from, int start, int end) {
        int i = start;
        while (i < end && from[i] == ' ') {
            i++;
        }
        return i;
    }

    /** Adds the text up to the closing mark and gives the place behind it; stays quoted when the line ends first. */
    private int addQuoted(char[] from, int start, int end) {
        int i = start;
        while (i < end) {
            char c = from[i++];
            if (c != '"') {
                add(c);
            } else if (i < end && from[i] == '"') {
                add('"');
                i++;
            } else {
                quoted = false;
                return i;
            }
        }
        return i;
    }

    private void partUnquoted(char[] from) {
        for (char c : from) {
            if (c == separator) {
                endCell();
            } else {
                add(c);
            }
        }
        endCell();
    }

    private void add(char c) {
        if (length == text.length) {
            text = Arrays.copyOf(text, length * 2);
        }
        text[length++] = c;
    }

    private void endCell() {
        if (cells == ends.length) {
            ends = Arrays.copyOf(ends, cells * 2);
        }
        ends[cells++] = length;
    }
}
