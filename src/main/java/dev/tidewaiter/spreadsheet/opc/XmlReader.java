package dev.tidewaiter.spreadsheet.opc;

import dev.tidewaiter.spreadsheet.XmlStreams;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads one XML part forward. Local names only: the strict and the transitional format differ in namespaces alone.
 * DOCTYPE is refused, so no entity is ever expanded.
 */
public final class XmlReader implements Closeable {

    private static final int DEEPEST = 256;
    private static final XMLInputFactory FACTORY = XmlStreams.inPieces();

    private final InputStream in;
    private final XMLStreamReader reader;
    private final TagNames names = new TagNames();
    private int depth;

    private XmlReader(InputStream in, XMLStreamReader reader) {
        this.in = in;
        this.reader = reader;
    }

    public static XmlReader open(InputStream in) throws Refusal, IOException {
        try {
            return new XmlReader(in, FACTORY.createXMLStreamReader(in));
        } catch (XMLStreamException | RuntimeException e) {
            in.close();
            throw refusal(e);
        }
    }

    /** The next start or end of an element or piece of text, as a {@link XMLStreamConstants}; END_DOCUMENT at last. */
    public int next() throws Refusal, IOException {
        try {
            while (true) {
                int event = reader.next();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw Refusal.of(
                                    "it nests tags without end.",
                                    "Do not open it; ask the sender for a plain workbook.");
                        }
                        names.see(reader);
                        return event;
                    }
                    case XMLStreamConstants.PROCESSING_INSTRUCTION -> names.see(reader.getPITarget());
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return event;
                    }
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE,
                            XMLStreamConstants.END_DOCUMENT -> {
                        return event;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw Refusal.of(
                                "it declares XML entities (DOCTYPE), which no spreadsheet program writes and which can attack the reader.",
                                "Do not open it; ask the sender for a plain workbook.");
                    default -> {
                        // comments say nothing
                    }
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw refusal(e);
        }
    }

    /** The next element's start; false at the end of the part. */
    public boolean nextElement() throws Refusal, IOException {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {
                    // between elements
                }
            }
        }
    }

    /** Goes to the end of the element whose start was just read. */
    public void skipElement() throws Refusal, IOException {
        for (int open = 1; open > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                case XMLStreamConstants.END_DOCUMENT -> {
                    return;
                }
                default -> {
                    // text
                }
            }
        }
    }

    /** The length of the text that was just come to. The parser goes through the text only now, so it can fail here too. */
    public int textLength() throws Refusal {
        try {
            return reader.getTextLength();
        } catch (RuntimeException e) {
            throw refusal(e);
        }
    }

    public XMLStreamReader reader() {
        return reader;
    }

    public String name() {
        return reader.getLocalName();
    }

    public @Nullable String attribute(String name) {
        for (int i = 0, n = reader.getAttributeCount(); i < n; i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    public boolean flag(String name) {
        return isTrue(attribute(name));
    }

    public static boolean isTrue(@Nullable String value) {
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    /** A number in an attribute; the fallback when it is missing or none. */
    public int number(String name, int fallback) {
        var value = attribute(name);
        try {
            return value == null ? fallback : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return fallback;
        }
    }

    /** What a failure in reading a part means to a person. */
    public static Refusal refusal(Exception problem) {
        Throwable cause = problem;
        for (int i = 0; cause != null && i < 10; i++) {
            if (cause instanceof BoundedStream.HostilePart hostile) {
                return Refusal.of(
                        "it holds " + hostile.getMessage() + ".",
                        "Do not open it; ask the sender for a plain workbook.");
            }
            cause = cause instanceof XMLStreamException stax ? stax.getNestedException() : cause.getCause();
        }
        return Refusal.of(
                "file.damaged",
                "it is cut off or damaged.",
                "Ask for the file again, or open it in Excel, let it repair the file, and save it.");
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            in.close();
        }
    }
}
