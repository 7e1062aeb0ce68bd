package dev.tidewaiter.spreadsheet.xls;

import dev.tidewaiter.spreadsheet.read.OutsideText;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.HPSFRuntimeException;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** Reads what the properties of an old workbook say of its content: title, subject, key words, comments ([MS-OLEPS] 2.25.1). */
final class XlsProperties {

    private XlsProperties() {}

    static List<OutsideText> of(DirectoryNode root) throws IOException {
        if (!root.hasEntryCaseInsensitive(SummaryInformation.DEFAULT_STREAM_NAME)) {
            return List.of();
        }
        var texts = new ArrayList<OutsideText>(0);
        try {
            if (PropertySetFactory.create(root, SummaryInformation.DEFAULT_STREAM_NAME)
                    instanceof SummaryInformation summary) {
                Stream.of(summary.getTitle(), summary.getSubject(), summary.getKeywords(), summary.getComments())
                        .filter(text -> text != null && !text.isBlank())
                        .forEach(text ->
                                texts.add(new OutsideText(OutsideText.Kind.PROPERTY, null, SourceCell.bare(text))));
            }
        } catch (HPSFException | HPSFRuntimeException damaged) {
            return List.of(); // Excel, too, opens a workbook whose properties it cannot read, and shows none
        }
        return List.copyOf(texts);
    }
}
