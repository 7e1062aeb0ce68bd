package dev.tidewaiter.spreadsheet.xlsx;

import dev.tidewaiter.spreadsheet.opc.OpcPackage;
import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.opc.XmlReader;
import dev.tidewaiter.spreadsheet.read.LinkAddresses;
import java.io.IOException;
import java.util.HashMap;

/**
 * Reads where the cells of a sheet lead (ECMA-376 part 1, 18.3.1.47). The links stand behind the rows, and their addresses in the
 * relationships of the sheet.
 */
final class SheetLinks {

    private SheetLinks() {}

    /** The addresses outside the file; the sheet is read only where it has some. */
    static LinkAddresses of(OpcPackage zip, String sheet) throws Refusal, IOException {
        var addresses = new HashMap<String, String>();
        zip.relationships(sheet).forEach((id, target) -> {
            if (target.type().equals("hyperlink")) {
                addresses.put(id, target.target());
            }
        });
        var links = new LinkAddresses();
        var content = addresses.isEmpty() ? null : zip.stream(sheet);
        if (content == null) {
            return links;
        }
        try (var xml = XmlReader.open(content)) {
            while (xml.nextElement()) {
                var address = xml.name().equals("hyperlink") ? addresses.get(xml.attribute("id")) : null;
                var cells = xml.name().equals("hyperlink") ? xml.attribute("ref") : null;
                if (address != null && cells != null) {
                    links.add(cells, address);
                }
            }
        }
        return links;
    }
}
