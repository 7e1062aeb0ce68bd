package dev.tidewaiter.spreadsheet.xls;

import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.read.CellFormat;
import dev.tidewaiter.spreadsheet.read.NumberFormats;
import dev.tidewaiter.spreadsheet.text.CellText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.jspecify.annotations.Nullable;

/** What the first part of an old workbook says about all of its sheets: tabs, texts, formats, epoch. */
final class XlsGlobals {

    private static final int OPTION_BYTES = 4;

    private final List<Tab> tabs = new ArrayList<>();
    private final List<CellFormat> formats = new ArrayList<>();
    private @Nullable SSTRecord strings;
    private @Nullable CellText[] texts = new CellText[0];
    private boolean date1904;

    /** A sheet by its tab; the position is where its records start. */
    record Tab(String name, boolean hidden, Kind kind, long position) {
        enum Kind {
            CELLS,
            CHART,
            MACROS
        }
    }

    private XlsGlobals() {}

    static XlsGlobals read(XlsRecords records) throws Refusal {
        var globals = new XlsGlobals();
        Map<Integer, CellFormat> own = new HashMap<>();
        var styles = new ArrayList<Integer>();
        for (var record = records.next(); record != null && !(record instanceof EOFRecord); record = records.next()) {
            if (record instanceof BoundSheetRecord sheet) {
                globals.tabs.add(tab(sheet));
            } else if (record instanceof FormatRecord format) {
                own.put(format.getIndexCode(), NumberFormats.of(format.getFormatString()));
            } else if (record instanceof ExtendedFormatRecord style) {
                styles.add((int) style.getFormatIndex());
            } else if (record instanceof DateWindow1904Record window) {
                globals.date1904 = window.getWindowing() == 1;
            } else if (record instanceof SSTRecord shared) {
                globals.strings = shared;
            }
        }
        for (int id : styles) {
            var format = own.get(id);
            globals.formats.add(format != null ? format : NumberFormats.builtIn(id));
        }
        return globals;
    }

    private static Tab tab(BoundSheetRecord sheet) {
        // the record's bytes: header, position, visibility, kind; POI gives no method for the kind
        int kind = sheet.serialize()[OPTION_BYTES + 5];
        return new Tab(
                sheet.getSheetname(),
                sheet.isHidden() || sheet.isVeryHidden(),
                switch (kind) {
                    case 0 -> Tab.Kind.CELLS;
                    case 2 -> Tab.Kind.CHART;
                    default -> Tab.Kind.MACROS;
                },
                sheet.getPositionOfBof() & 0xffffffffL);
    }

    List<Tab> tabs() {
        return tabs;
    }

    boolean date1904() {
        return date1904;
    }

    CellFormat format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : CellFormat.PLAIN;
    }

    /** The shared text of that number; null when the workbook has none. */
    @Nullable
    CellText text(int number) {
        if (strings == null || number < 0 || number >= strings.getNumUniqueStrings()) {
            return null;
        }
        if (number >= texts.length || texts[number] == null) {
            var shared = shared(strings, number);
            if (shared == null) {
                return null;
            }
            if (number >= texts.length) {
                // grown by what is used: a damaged workbook may claim billions of texts and hold ten
                texts = Arrays.copyOf(texts, Math.max(number + 1, 2 * texts.length));
            }
            texts[number] = CellText.of(shared.getString());
        }
        return texts[number];
    }

    /** The text as POI holds it; null where a damaged workbook claims more texts than it has. */
    private static @Nullable UnicodeString shared(SSTRecord strings, int number) {
        try {
            return strings.getString(number);
        } catch (IndexOutOfBoundsException none) {
            return null; // POI has no method that tells how many were read
        }
    }
}
