package dev.tidewaiter.spreadsheet.xlsx;

import dev.tidewaiter.spreadsheet.opc.OpcPackage;
import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.opc.XmlReader;
import dev.tidewaiter.spreadsheet.read.OutsideText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Reads where the cells of a sheet lead when they are clicked: a cell may show one name and write to another (ECMA-376 part 1, 18.3.1.47).
 * The links stand behind the rows, and their addresses in the relationships of the sheet.
 */
final class SheetLinks {

    private static final int MOST = 10_000;

    /** No browser takes a longer address. */
    private static final int LONGEST = 2_000;

    private static final String MAIL = "mailto:";

    private SheetLinks() {}

    /** The addresses outside the file; the sheet is read only where it has some. */
    static List<OutsideText> of(OpcPackage zip, String sheet, InputStream content) throws Refusal, IOException {
        var addresses = new HashMap<String, String>();
        zip.relationships(sheet).forEach((id, target) -> {
            if (target.type().equals("hyperlink") && target.target().length() <= LONGEST) {
                addresses.put(id, target.target());
            }
        });
        if (addresses.isEmpty()) {
            content.close();
            return List.of();
        }
        var links = new ArrayList<OutsideText>();
        try (var xml = XmlReader.open(content)) {
            while (links.size() < MOST && xml.nextElement()) {
                var address = xml.name().equals("hyperlink") ? addresses.get(xml.attribute("id")) : null;
                var cells = xml.name().equals("hyperlink") ? xml.attribute("ref") : null;
                if (address != null && cells != null) {
                    links.add(new OutsideText(OutsideText.Kind.LINK, cells.split(":", 2)[0], shown(address)));
                }
            }
        }
        return List.copyOf(links);
    }

    /** An address as a person would write it. */
    private static String shown(String address) {
        return address.startsWith(MAIL) ? address.substring(MAIL.length()) : address;
    }
}
