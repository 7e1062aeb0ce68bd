package dev.tidewaiter.spreadsheet.xlsx;

import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.opc.XmlReader;
import dev.tidewaiter.spreadsheet.read.IntegrityIssue;
import dev.tidewaiter.spreadsheet.read.IssueLog;
import dev.tidewaiter.spreadsheet.read.LinkAddresses;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.OpenRows;
import dev.tidewaiter.spreadsheet.read.OutsideText;
import dev.tidewaiter.spreadsheet.read.SheetRows;
import dev.tidewaiter.spreadsheet.read.SourceSheet;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sheet of an {@link XlsxFile}. */
final class XlsxSheet implements SourceSheet {

    private final XlsxFile file;
    private final SheetRef ref;
    private final String part;
    private final IssueLog issues;
    private @Nullable List<Integer> hiddenColumns;
    private @Nullable List<MergedRange> merged;

    /** Where its cells lead. */
    private volatile @Nullable LinkAddresses links;

    /** What stands behind the rows, by the last reading that came to its end. */
    private volatile List<OutsideText> textsBehind = List.of();

    XlsxSheet(XlsxFile file, SheetRef ref, String part) {
        this.file = file;
        this.ref = ref;
        this.part = part;
        this.issues = new IssueLog(ref);
    }

    @Override
    public SheetRef ref() {
        return ref;
    }

    @Override
    public List<MergedRange> merged() throws IOException, UnreadableFile {
        if (merged == null) {
            merged = XlsxFile.reading(ref, () -> List.copyOf(MergedRanges.find(stream())));
        }
        return merged;
    }

    @Override
    public List<Integer> hiddenColumns() throws IOException, UnreadableFile {
        if (hiddenColumns == null) {
            hiddenColumns = XlsxFile.reading(ref, this::readHiddenColumns);
        }
        return hiddenColumns;
    }

    private List<Integer> readHiddenColumns() throws Refusal, IOException {
        var hidden = new BitSet();
        try (var xml = XmlReader.open(stream())) {
            while (xml.nextElement() && !xml.name().equals("sheetData")) {
                if (xml.name().equals("col") && (xml.flag("hidden") || "0".equals(xml.attribute("width")))) {
                    int first = Math.max(1, xml.number("min", 1));
                    int last = Math.min(16_384, xml.number("max", first));
                    if (last >= first) {
                        hidden.set(first - 1, last);
                    }
                }
            }
        }
        var columns = new ArrayList<Integer>(hidden.cardinality());
        hidden.stream().forEach(columns::add);
        return List.copyOf(columns);
    }

    @Override
    public SheetRows rows(int from) throws IOException, UnreadableFile {
        var found = issues.begin(hiddenColumns());
        return XlsxFile.reading(ref, () -> {
            var strings = file.strings();
            var xml = XmlReader.open(stream());
            var data = new SheetDataReader(xml, strings, file.formats(), file.date1904(), found);
            return new OpenRows(ref, () -> data.next(from), xml, found, seen -> {
                textsBehind = data.textsBehind.found();
                issues.end(seen);
            });
        });
    }

    @Override
    public List<OutsideText> outsideTexts() throws IOException, UnreadableFile {
        var texts = new ArrayList<>(XlsxFile.reading(ref, () -> OutsideTexts.of(file.zip(), part)));
        var leading = links;
        if (leading == null) {
            leading = XlsxFile.reading(ref, () -> SheetLinks.of(file.zip(), part));
            links = leading;
        }
        texts.addAll(leading.found());
        texts.addAll(textsBehind);
        if (equals(file.sheets().get(0))) { // what belongs to no sheet is told once
            texts.addAll(XlsxFile.reading(ref, () -> OutsideTexts.ofFile(file.zip())));
        }
        return List.copyOf(texts);
    }

    private InputStream stream() throws Refusal, IOException {
        var stream = file.zip().stream(part);
        if (stream == null) {
            throw Refusal.of("file.damaged", "its content is missing from the file.", "Ask for the file again.");
        }
        return stream;
    }

    @Override
    public List<IntegrityFinding> integrity() {
        var leading = links;
        if (leading == null || !leading.unread()) {
            return issues.findings();
        }
        var all = new ArrayList<>(issues.findings());
        all.add(IntegrityIssue.TEXT_OUTSIDE_CELLS.finding(ref.sheet(), null, 1));
        return all;
    }
}
