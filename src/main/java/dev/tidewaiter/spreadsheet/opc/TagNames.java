package dev.tidewaiter.spreadsheet.opc;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * Watches how many different names a part uses. The parser keeps every name in a table that slows down without bound as
 * it grows, so a part made of ever new names would stop the program; real parts have a few dozen.
 */
final class TagNames {

    private static final int MOST = 2000;
    private static final int SLOTS = 256;

    private final String[] quick = new String[SLOTS];
    private final Set<String> names = new HashSet<>();

    /** Looks at the names in the start tag that the reader stands on. */
    void see(XMLStreamReader reader) throws Refusal {
        see(reader.getLocalName());
        for (int i = 0, n = reader.getAttributeCount(); i < n; i++) {
            see(reader.getAttributeLocalName(i));
        }
        for (int i = 0, n = reader.getNamespaceCount(); i < n; i++) {
            see(String.valueOf(reader.getNamespacePrefix(i)));
        }
    }

    @SuppressWarnings("ReferenceEquality") // the parser gives the same text for the same name, so this is a short cut
    void see(String name) throws Refusal {
        int slot = name.hashCode() & (SLOTS - 1);
        if (quick[slot] == name) {
            return;
        }
        quick[slot] = name;
        if (names.add(name) && names.size() > MOST) {
            throw Refusal.of(
                    "it holds thousands of different tags, which no workbook has.",
                    "Do not open it; ask the sender for a plain workbook.");
        }
    }
}
