package dev.tidewaiter.spreadsheet.write;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Walks through well-formed XML in UTF-8, tag by tag, and copies every byte to the output unless told otherwise. So what
 * is not changed stays as it was, to the last blank. It expands no entity and refuses a document type.
 *
 * <p>Text may come in several pieces; a tag always comes whole.
 */
final class XmlScanner {

    /** What stands at the current place. */
    enum Kind {
        START,
        /** A tag that closes itself. */
        EMPTY,
        END,
        /** Text, a comment, CDATA or a processing instruction. */
        OTHER
    }

    private static final int LONGEST_TAG = 1 << 24;

    private final InputStream in;
    private final OutputStream out;
    private byte[] buffer = new byte[1 << 16];
    private int filled;
    private boolean exhausted;
    /** Everything before this index was copied or dropped. */
    private int copied;

    private int start;
    private int end;
    private Kind kind = Kind.OTHER;
    private int depth;

    XmlScanner(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** A scanner that only reads. */
    static XmlScanner reading(InputStream in) {
        return new XmlScanner(in, OutputStream.nullOutputStream());
    }

    static XmlScanner reading(byte[] xml) {
        return reading(new ByteArrayInputStream(xml));
    }

    /** Goes to the next tag or text; false at the end, when everything has been copied. */
    boolean next() throws IOException {
        start = end;
        if (start == filled && !fill()) {
            flush(filled);
            return false;
        }
        if (buffer[start] != '<') {
            int i = start + 1;
            while (i < filled && buffer[i] != '<') {
                i++;
            }
            end = i;
            kind = Kind.OTHER;
            return true;
        }
        markup();
        return true;
    }

    /** How many elements are open around the current tag: 0 for the root's own tags, 1 for those of its children. */
    int depth() {
        return kind == Kind.START ? depth - 1 : depth;
    }

    Kind kind() {
        return kind;
    }

    boolean opens() {
        return kind == Kind.START || kind == Kind.EMPTY;
    }

    private void markup() throws IOException {
        int second = at(1);
        switch (second) {
            case '!' -> {
                kind = Kind.OTHER;
                int third = at(2);
                if (third == '-') {
                    endAfter("-->", 4);
                } else if (third == '[') {
                    endAfter("]]>", 3);
                } else {
                    throw new IOException("it holds a document type declaration, which no workbook needs");
                }
            }
            case '?' -> {
                kind = Kind.OTHER;
                endAfter("?>", 2);
            }
            case '/' -> {
                kind = Kind.END;
                endAfter(">", 2);
                depth--;
            }
            default -> {
                endTag();
                kind = buffer[end - 2] == '/' ? Kind.EMPTY : Kind.START;
                if (kind == Kind.START) {
                    depth++;
                }
            }
        }
    }

    private void endTag() throws IOException {
        int i = start + 1;
        int quote = 0;
        while (true) {
            if (i >= filled) {
                int offset = i - start;
                at(offset);
                i = start + offset;
            }
            byte b = buffer[i++];
            if (quote != 0) {
                if (b == quote) {
                    quote = 0;
                }
            } else if (b == '"' || b == '\'') {
                quote = b;
            } else if (b == '>') {
                end = i;
                return;
            }
        }
    }

    private void endAfter(String closing, int offset) throws IOException {
        int length = closing.length();
        int i = offset;
        while (true) {
            at(i + length - 1);
            int k = 0;
            while (k < length && buffer[start + i + k] == closing.charAt(k)) {
                k++;
            }
            if (k == length) {
                end = start + i + length;
                return;
            }
            i++;
        }
    }

    /** The byte so far behind the start of the current tag; reads on when it must, which may move the window. */
    private int at(int offset) throws IOException {
        while (start + offset >= filled) {
            if (!fill()) {
                throw new EOFException("it ends in the middle of a tag");
            }
        }
        return buffer[start + offset];
    }

    private boolean fill() throws IOException {
        if (exhausted) {
            return false;
        }
        if (start == filled || (filled == buffer.length && start > 0)) {
            flush(start);
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
            end -= start;
            start = 0;
            copied = 0;
        } else if (filled == buffer.length) {
            if (buffer.length >= LONGEST_TAG) {
                throw new IOException("it holds a tag longer than " + LONGEST_TAG + " bytes");
            }
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        if (read < 0) {
            exhausted = true;
            return false;
        }
        filled += read;
        return true;
    }

    private void flush(int upTo) throws IOException {
        if (upTo > copied) {
            out.write(buffer, copied, upTo - copied);
            copied = upTo;
        }
    }

    /** Puts something before the current tag. */
    void insert(byte[] bytes, int length) throws IOException {
        flush(start);
        out.write(bytes, 0, length);
    }

    void insert(String xml) throws IOException {
        var bytes = xml.getBytes(StandardCharsets.UTF_8);
        insert(bytes, bytes.length);
    }

    /** Leaves the current tag or text out. */
    void drop() throws IOException {
        flush(start);
        copied = end;
    }

    /** Puts something in the place of the current tag. */
    void replace(String xml) throws IOException {
        drop();
        append(xml);
    }

    /** Puts something where the current tag, which was left out, had stood. */
    void append(String xml) throws IOException {
        out.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Leaves the element out that the current tag begins, with all it holds; stands on its last tag afterwards. */
    void dropElement() throws IOException {
        drop();
        if (kind == Kind.START) {
            int outside = depth - 1;
            while (depth > outside) {
                if (!next()) {
                    throw new EOFException("an element is not closed");
                }
                drop();
            }
        }
    }

    /** Whether the current tag's name is this prefix and name; the prefix holds its colon. */
    boolean is(String prefixedName) {
        return TagBytes.isNamed(buffer, nameStart(), end, prefixedName);
    }

    /** The name of the current tag as it stands, with its prefix. */
    String name() {
        return TagBytes.name(buffer, nameStart());
    }

    private int nameStart() {
        return start + (kind == Kind.END ? 2 : 1);
    }

    /** The tag or text as it stands. */
    String text() {
        return new String(buffer, start, end - start, StandardCharsets.UTF_8);
    }

    /** The value of an attribute with its entities resolved; null when the tag has none of this name. */
    @Nullable
    String value(String name) {
        return TagBytes.value(buffer, start, end, name);
    }

    /** A whole number in an attribute; the default when there is none. */
    int number(String name, int otherwise) {
        return TagBytes.number(buffer, start, end, name, otherwise);
    }

    /** The column, from 0, of the address in the attribute {@code r}; -1 when there is none. */
    int column() {
        return TagBytes.column(buffer, start, end);
    }
}
