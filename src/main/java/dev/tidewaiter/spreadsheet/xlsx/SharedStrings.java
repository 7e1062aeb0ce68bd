package dev.tidewaiter.spreadsheet.xlsx;

import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.opc.XmlReader;
import dev.tidewaiter.spreadsheet.read.RichText;
import dev.tidewaiter.spreadsheet.read.StringTable;
import dev.tidewaiter.spreadsheet.text.CellText;
import java.io.IOException;
import java.io.InputStream;

/** Reads the shared strings of a workbook into a table. */
final class SharedStrings {

    private SharedStrings() {}

    static StringTable read(InputStream part) throws Refusal, IOException {
        var table = StringTable.withinMemory();
        var text = new RichText();
        try (var xml = XmlReader.open(part)) {
            while (xml.nextElement()) {
                if (xml.name().equals("si")) {
                    text.clear();
                    text.addString(xml);
                    if (text.tooLong()) {
                        throw Refusal.of(
                                "a cell holds more than a million characters.", "Ask the sender for a plain workbook.");
                    }
                    text.unescape();
                    table.add(CellText.of(text.buffer(), 0, text.length()));
                }
            }
        }
        return table;
    }

    static StringTable none() {
        return new StringTable(0, 0);
    }
}
