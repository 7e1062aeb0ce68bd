package dev.tidewaiter.spreadsheet.xls;

import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.read.OutsideText;
import dev.tidewaiter.spreadsheet.read.PageTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.CommonObjectDataSubRecord;
import org.apache.poi.hssf.record.HeaderFooterBase;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.TextObjectRecord;

/**
 * Reads the comments, text boxes, page headers and footers of an old sheet ([MS-XLS] 2.4.181, 2.4.329, 2.4.179), as far as a bound. A
 * comment is the text of an object whose number its note gives with the cell.
 */
final class XlsTexts {

    /** More than anybody writes; it bounds the memory that a hostile file takes. */
    private static final int MOST_LETTERS = 1 << 20;

    private final Map<Integer, String> cells = new HashMap<>();
    private final List<ObjectText> objects = new ArrayList<>();
    private final List<OutsideText> pages = new ArrayList<>();
    private int object;
    private int letters;

    private record ObjectText(int object, String text) {}

    private XlsTexts() {}

    static List<OutsideText> of(XlsRecords records) throws Refusal {
        var texts = new XlsTexts();
        records.eachOfSheet(texts::see);
        return texts.found();
    }

    private void see(Record record) {
        if (record instanceof ObjRecord shape) {
            shape.getSubRecords().stream()
                    .filter(CommonObjectDataSubRecord.class::isInstance)
                    .map(CommonObjectDataSubRecord.class::cast)
                    .forEach(data -> object = data.getObjectId());
        } else if (record instanceof NoteRecord note) {
            cells.put(note.getShapeId(), CellRef.columnName(note.getColumn()) + (note.getRow() + 1));
        } else if (record instanceof TextObjectRecord box && box.getStr() != null) {
            var text = box.getStr().getString().strip();
            if (!text.isEmpty() && letters < MOST_LETTERS) {
                letters += text.length();
                objects.add(new ObjectText(object, text));
            }
        } else if (record instanceof HeaderFooterBase page) {
            var text = PageTexts.withoutCodes(page.getText());
            if (!text.isEmpty()) {
                pages.add(new OutsideText(OutsideText.Kind.PAGE_TEXT, null, text));
            }
        }
    }

    private List<OutsideText> found() {
        var found = new ArrayList<OutsideText>();
        for (var text : objects) {
            var cell = cells.get(text.object());
            found.add(new OutsideText(
                    cell == null ? OutsideText.Kind.TEXT_BOX : OutsideText.Kind.COMMENT, cell, text.text()));
        }
        found.addAll(pages);
        return List.copyOf(found);
    }
}
