package dev.tidewaiter.designation.entry;

import dev.tidewaiter.designation.lists.UnreadableList;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * How the text of a list file ends. A download that broke off often still parses, so its last characters are asked.
 *
 * @param openQuote   where the quotation mark stands that is left open at the end; empty where none is
 * @param marked      whether it ends with 0x1A, as OFAC's files do
 * @param returns     whether its lines end with a carriage return and a line feed, as they do where lists are published
 * @param endsLine    whether its last line has an end
 * @param endsValue   whether its last value is complete: quoted, or OFAC's sign for no value
 */
public record ListEnd(String openQuote, boolean marked, boolean returns, boolean endsLine, boolean endsValue) {

    /** How the legacy files of OFAC write a value that is none; it may be the last one of a file. */
    public static final String NO_VALUE = "-0-";

    private static final char MARK = '\u001a';
    private static final int BLOCK = 1 << 14;
    private static final int TAIL = 8;

    /**
     * Reads a file to its end.
     *
     * @throws UnreadableList if it is empty, or packed and breaks off
     */
    public static ListEnd of(Path file) throws IOException, UnreadableList {
        var block = new char[BLOCK];
        var tail = new StringBuilder();
        boolean quoted = false;
        long line = 1;
        long column = 0;
        var opened = "";
        boolean returns = false;
        boolean marked = false;
        try (var reader = ListText.open(file)) {
            int count = reader.read(block);
            while (count >= 0) {
                for (int i = 0; i < count; i++) {
                    column++;
                    if (block[i] == '"') {
                        opened = quoted ? "" : "line " + line + ", column " + column;
                        quoted = !quoted;
                    } else if (block[i] == '\n') {
                        line++;
                        column = 0;
                    }
                    returns |= block[i] == '\r';
                    marked = block[i] == MARK || (marked && Character.isWhitespace(block[i]));
                }
                tail.append(block, 0, count);
                tail.delete(0, Math.max(0, tail.length() - TAIL));
                count = reader.read(block);
            }
        } catch (ZipException | EOFException e) {
            throw new UnreadableList(file.getFileName() + " is packed, but damaged or cut off. Download it again.");
        }
        var end = tail.toString().replace(MARK, ' ');
        var value = end.stripTrailing();
        return new ListEnd(
                opened,
                marked,
                returns,
                marked || end.endsWith("\n") || end.endsWith("\r"),
                value.endsWith("\"") || value.endsWith(NO_VALUE));
    }

    /**
     * What is to be said of a file whose last row has all its cells: what its line lacks is its end alone, or the file was cut off there.
     * Empty where its last value is complete, or its line has an end.
     *
     * @param place where its last value stands
     */
    public Optional<String> mayBeCutOffAt(String place) {
        return endsLine || endsValue
                ? Optional.empty()
                : Optional.of(
                        place
                                + ": the last line has no end. If the file was cut off there, entries after it are missing. Download it again.");
    }

    /** Refuses a file whose last value breaks off inside its quotation marks. */
    public void refuseOpenQuote(Path file) throws UnreadableList {
        if (!openQuote.isEmpty()) {
            throw new UnreadableList(file.getFileName()
                    + " is cut off: the quotation marks of its last value, which open in " + openQuote
                    + ", are not closed, so entries after it are missing. Download it again.");
        }
    }
}
