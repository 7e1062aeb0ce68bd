package dev.tidewaiter.spreadsheet.read;

import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.opc.XmlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What stands behind the rows of a sheet: what is printed on each page, and what is shown at cells. */
public final class TextsBehindRows {

    private final PageTexts pages = new PageTexts();
    private final CellMessages messages = new CellMessages();

    /** Looks at an element that is no row. */
    public void see(XmlReader xml) throws Refusal, IOException {
        messages.see(xml);
        pages.see(xml);
    }

    public List<OutsideText> found() {
        var texts = new ArrayList<>(pages.found());
        texts.addAll(messages.found());
        return List.copyOf(texts);
    }
}
