package dev.tidewaiter.bench.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads names from the consolidated list of the United Nations. */
final class UnitedNationsList {

    private static final Set<String> PARTS = Set.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");
    private static final String ORIGINAL = "original script:";

    private UnitedNationsList() {}

    static ListedParties read(Path file) throws IOException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (var bytes = Tables.open(file)) {
            var xml = factory.createXMLStreamReader(bytes);
            var parties = new ListedParties.Builder();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "INDIVIDUAL" -> party(xml, true, parties);
                        case "ENTITY" -> party(xml, false, parties);
                        default -> {}
                    }
                }
            }
            return parties.build();
        } catch (XMLStreamException unreadable) {
            throw new IOException(file + " is not the list as the United Nations publish it", unreadable);
        }
    }

    private static void party(XMLStreamReader xml, boolean person, ListedParties.Builder parties)
            throws XMLStreamException {
        var name = new ArrayList<String>();
        var others = new ArrayList<String>();
        var weak = new ArrayList<String>();
        String quality = "";
        var end = xml.getLocalName();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(end))) {
            if (!xml.isStartElement()) {
                continue;
            }
            var element = xml.getLocalName();
            if (PARTS.contains(element)) {
                name.add(xml.getElementText().strip());
            } else if (element.equals("NAME_ORIGINAL_SCRIPT")) {
                others.addAll(spellings(xml.getElementText()));
            } else if (element.equals("QUALITY")) {
                quality = xml.getElementText().strip();
            } else if (element.equals("ALIAS_NAME")) {
                (quality.equals("Low") ? weak : others).addAll(spellings(xml.getElementText()));
            }
        }
        name.removeIf(String::isEmpty);
        var all = new ArrayList<>(List.of(String.join(" ", name)));
        all.addAll(others);
        parties.add(person, all, weak);
    }

    /**
     * The spellings in one cell. Semicolons part them. Brackets hold the name in another script, which is one more spelling, or a
     * remark, which is none.
     */
    private static List<String> spellings(String cell) {
        var spellings = new ArrayList<String>();
        for (var part : cell.split(";", -1)) {
            int open = part.indexOf('(');
            int close = part.indexOf(')', open + 1);
            if (open < 0) {
                spellings.add(clean(part));
                continue;
            }
            var inside = clean(part.substring(open + 1, close < 0 ? part.length() : close));
            var outside = clean(part.substring(0, open) + " " + (close < 0 ? "" : part.substring(close + 1)));
            if (inside.startsWith(ORIGINAL)) {
                inside = clean(inside.substring(ORIGINAL.length()));
            }
            spellings.add(outside);
            if (!Scripts.of(inside).equals(Scripts.of(outside))) {
                spellings.add(inside);
            }
        }
        spellings.removeIf(String::isEmpty);
        return spellings;
    }

    private static String clean(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
