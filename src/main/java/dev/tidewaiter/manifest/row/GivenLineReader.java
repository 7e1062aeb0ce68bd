package dev.tidewaiter.manifest.row;

import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.util.Map;
import java.util.function.Function;

/** Makes a goods line of texts that are given field by field, without a file. Thread-safe: no line knows another. */
public final class GivenLineReader {

    private final ManifestDictionaries dictionaries;

    public GivenLineReader(ManifestDictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /**
     * The line of some texts; a blank one is a field that was left empty.
     *
     * @param source what the line is called by in place of a file
     * @param row    which one of the source's lines it is, from 1
     * @param how    how the text of a field was given, in words
     */
    public GoodsLine read(String source, int row, Map<Field, String> texts, Function<Field, String> how) {
        return new GivenLines(dictionaries, SheetRef.ofNoFile(source), how).read(row, texts);
    }
}
