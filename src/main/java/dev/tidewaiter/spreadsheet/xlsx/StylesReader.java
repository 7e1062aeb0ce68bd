package dev.tidewaiter.spreadsheet.xlsx;

import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.opc.XmlReader;
import dev.tidewaiter.spreadsheet.read.CellFormat;
import dev.tidewaiter.spreadsheet.read.NumberFormats;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/** Reads from the styles of a workbook which number format each style index has. */
final class StylesReader {

    private StylesReader() {}

    /** The number format of each cell style, by the style's index. */
    static CellFormat[] read(InputStream part) throws Refusal, IOException {
        Map<Integer, CellFormat> own = new HashMap<>();
        var formats = new ArrayList<CellFormat>();
        boolean cellStyles = false;
        try (var xml = XmlReader.open(part)) {
            while (xml.nextElement()) {
                switch (xml.name()) {
                    case "numFmt" -> {
                        var code = xml.attribute("formatCode");
                        if (code != null) {
                            own.putIfAbsent(xml.number("numFmtId", -1), NumberFormats.of(code));
                        }
                    }
                    case "cellStyleXfs", "cellStyles", "dxfs" -> cellStyles = false;
                    case "cellXfs" -> cellStyles = true;
                    case "xf" -> {
                        if (cellStyles) {
                            int id = xml.number("numFmtId", 0);
                            var format = own.get(id);
                            formats.add(format != null ? format : NumberFormats.builtIn(id));
                        }
                    }
                    default -> {
                        // fonts, fills and the like
                    }
                }
            }
        }
        return formats.toArray(CellFormat[]::new);
    }
}
