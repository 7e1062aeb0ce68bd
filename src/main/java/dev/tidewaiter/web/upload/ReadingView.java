package dev.tidewaiter.web.upload;

import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.screening.Gap;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file in the format check.
 *
 * @param number      its place in the upload, from 0
 * @param name        its name
 * @param refused     why it cannot be read; null when it can
 * @param understood  whether goods were understood on some sheet
 * @param sheets      its sheets with goods; where no sheet has any, those on which a person can say where they stand
 * @param others      how many sheets have none, or were not looked at
 * @param open        rows that lack something for which there is a place
 * @param gaps        what the whole of a sheet has no place for, so that lines cannot be checked
 * @param unsharpened what would sharpen the answers, a sentence a sheet
 * @param notices     what is odd about the file
 * @param lines       how many lines were seen
 * @param goesOn      whether there is more of it than was looked at
 */
public record ReadingView(
        int number,
        String name,
        @Nullable String refused,
        boolean understood,
        List<ReadSheet> sheets,
        int others,
        List<OpenRow> open,
        List<Gap> gaps,
        List<String> unsharpened,
        List<IntegrityFinding> notices,
        long lines,
        boolean goesOn) {

    private static final int MOST_OPEN_ROWS = 20;
    private static final int MOST_TO_SAY = 3;

    static ReadingView of(FileReading reading, List<ReadSheet> all) {
        var ofGoods = all.stream().filter(ReadSheet::isOfGoods).toList();
        var sheets = ofGoods.isEmpty()
                ? all.stream()
                        .filter(sheet -> !sheet.columns().isEmpty())
                        .limit(MOST_TO_SAY)
                        .toList()
                : ofGoods;
        var head = reading.head();
        return new ReadingView(
                reading.number(),
                reading.name(),
                reading.refused(),
                !ofGoods.isEmpty(),
                sheets,
                all.size() - sheets.size() + (head == null ? 0 : head.further()),
                reading.open().stream().limit(MOST_OPEN_ROWS).toList(),
                reading.gaps().stream().filter(Gap::isOfWholeSheet).toList(),
                reading.unsharpened(),
                head == null
                        ? List.of()
                        : head.integrity().stream().map(ReadingView::onPage).toList(),
                reading.lines(),
                reading.goesOn());
    }

    private static IntegrityFinding onPage(IntegrityFinding found) {
        return new IntegrityFinding(
                found.kind(), found.sheet(), found.cell(), found.cells(), found.what(), OnPage.of(found.toDo()));
    }

    /** Whether it is a workbook that a check returned, in which there may be answers. */
    public boolean isReturned() {
        return sheets.stream().anyMatch(ReadSheet::isReturned);
    }

    /** How many questions are asked about it. */
    public long questions() {
        return sheets.stream().mapToLong(sheet -> sheet.questions().size()).sum();
    }

    /** Whether something is missing that can be given for the whole file. */
    public boolean lacksFacts() {
        return gaps.stream().flatMap(gap -> gap.missing().stream()).anyMatch(GivenFacts.FIELDS::contains);
    }
}
