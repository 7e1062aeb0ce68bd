package dev.tidewaiter.spreadsheet.read;

import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.opc.XmlReader;
import java.io.IOException;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;

/** A reused buffer that gathers the text of elements, up to a limit, and undoes the format's own escapes. */
public final class RichText {

    /** Excel keeps 32,767 characters in a cell; a row with more than this in one cell cannot be meant. */
    static final int LONGEST_CELL = 1 << 20;

    private char[] buffer = new char[256];
    private int length;
    private boolean tooLong;

    public char[] buffer() {
        return buffer;
    }

    public int length() {
        return length;
    }

    public boolean tooLong() {
        return tooLong;
    }

    public void clear() {
        length = 0;
        tooLong = false;
    }

    /** Adds the text inside the element whose start was just read, and goes to its end. */
    public void addElement(XmlReader xml) throws Refusal, IOException {
        for (int open = 1; open > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                case XMLStreamConstants.END_DOCUMENT -> {
                    return;
                }
                default -> {
                    if (open == 1) {
                        add(xml);
                    }
                }
            }
        }
    }

    /**
     * Adds the text of a string item or inline string, whose start was just read: its runs of rich text, without the
     * phonetic ones, which repeat the text in another script.
     */
    public void addString(XmlReader xml) throws Refusal, IOException {
        for (int open = 1; open > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.name()) {
                        case "t" -> addElement(xml);
                        case "rPh", "phoneticPr", "rPr" -> xml.skipElement();
                        default -> open++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open--;
                case XMLStreamConstants.END_DOCUMENT -> {
                    return;
                }
                default -> {
                    // blanks between runs
                }
            }
        }
    }

    /** Adds all text inside the element whose start was just read, and goes to its end; a paragraph ends in a line feed. */
    public void addText(XmlReader xml) throws Refusal, IOException {
        for (int open = 1; open > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.name().equals("rPh")) {
                        xml.skipElement(); // the same text in another script
                        continue;
                    }
                    if (xml.name().equals("p") && length > 0) {
                        add('\n');
                    }
                    open++;
                }
                case XMLStreamConstants.END_ELEMENT -> open--;
                case XMLStreamConstants.END_DOCUMENT -> {
                    return;
                }
                default -> add(xml);
            }
        }
    }

    private void add(char c) {
        if (length == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        buffer[length++] = c;
    }

    private void add(XmlReader xml) throws Refusal {
        int more = xml.textLength();
        if (length + more > LONGEST_CELL) {
            tooLong = true;
            return;
        }
        if (length + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(length + more, buffer.length * 2));
        }
        var reader = xml.reader();
        System.arraycopy(reader.getTextCharacters(), reader.getTextStart(), buffer, length, more);
        length += more;
    }

    /** Turns {@code _x000D_} into the character it stands for, in place; line ends become a line feed. */
    public void unescape() {
        int to = 0;
        for (int i = 0; i < length; i++) {
            char c = buffer[i];
            if (c == '_' && i + 6 < length && buffer[i + 1] == 'x' && buffer[i + 6] == '_') {
                int code = hex(i + 2);
                if (code >= 0) {
                    c = (char) code;
                    i += 6;
                }
            }
            if (c == '\n' && to > 0 && buffer[to - 1] == '\r') {
                to--;
            }
            buffer[to++] = c;
        }
        length = to;
    }

    private int hex(int from) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(buffer[i], 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
