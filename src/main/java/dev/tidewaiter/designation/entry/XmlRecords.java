package dev.tidewaiter.designation.entry;

import com.fasterxml.aalto.UncheckedStreamException;
import dev.tidewaiter.designation.lists.UnreadableList;
import dev.tidewaiter.spreadsheet.XmlStreams;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the records of an XML list one after the other; only one is held at a time. No entity is expanded, nothing else is fetched. */
public final class XmlRecords {

    private static final XMLInputFactory FACTORY = XmlStreams.inWholeTexts();
    private static final int DEEPEST = 64;

    private final Path file;
    private final Set<String> names;

    /** The records of these local names. */
    public XmlRecords(Path file, Set<String> names) {
        this.file = file;
        this.names = Set.copyOf(names);
    }

    /** The first element of a file, which ends before what is in it; null where a file has none, as a page that is no XML. */
    static @Nullable XmlRecord root(Path file) throws IOException {
        try (var in = XmlBeginning.of(file)) {
            var xml = FACTORY.createXMLStreamReader(in);
            try {
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                        return begun(xml).close();
                    }
                }
                return null;
            } finally {
                xml.close();
            }
        } catch (XMLStreamException | UncheckedStreamException | ZipException | EOFException none) {
            return null;
        }
    }

    /**
     * Hands on each record, in order.
     *
     * @throws UnreadableList when the file is damaged or breaks off; it says at which line
     */
    public void forEach(Consumer<XmlRecord> each) throws IOException, UnreadableList {
        try (var in = XmlBeginning.of(file)) {
            var xml = FACTORY.createXMLStreamReader(in);
            try {
                read(xml, each);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException | UncheckedStreamException | ZipException | EOFException broken) {
            throw damaged(file, broken);
        }
    }

    private void read(XMLStreamReader xml, Consumer<XmlRecord> each) throws XMLStreamException, UnreadableList {
        Deque<XmlRecord.Open> open = new ArrayDeque<>();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (!open.isEmpty() || names.contains(xml.getLocalName())) {
                        if (open.size() == DEEPEST) {
                            throw new UnreadableList(file.getFileName() + ", line "
                                    + xml.getLocation().getLineNumber()
                                    + ": elements are nested too deeply for a list.");
                        }
                        open.push(begun(xml));
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) {
                        open.peek().add(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (!open.isEmpty()) {
                        var closed = open.pop().close();
                        if (open.isEmpty()) {
                            each.accept(closed);
                        } else {
                            open.peek().add(closed);
                        }
                    }
                }
                default -> {
                    // comments and the like say nothing
                }
            }
        }
    }

    private static XmlRecord.Open begun(XMLStreamReader xml) {
        var element = new XmlRecord.Open(xml.getLocalName(), xml.getLocation().getLineNumber());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return element;
    }

    private static UnreadableList damaged(Path file, Exception broken) {
        var where = broken instanceof XMLStreamException xml && xml.getLocation() != null
                ? " after line %d, column %d"
                        .formatted(
                                xml.getLocation().getLineNumber(),
                                xml.getLocation().getColumnNumber())
                : "";
        return new UnreadableList(file.getFileName() + " is damaged or cut off" + where
                + ", so entries behind it are missing. Download it again.");
    }
}
