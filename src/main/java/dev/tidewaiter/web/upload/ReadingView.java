package dev.tidewaiter.web.upload;

import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.screening.Gap;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.web.job.FactParts;
import dev.tidewaiter.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A file in the format check.
 *
 * @param number      its place in the upload, from 0
 * @param name        its name
 * @param refused     why it cannot be read; null when it can
 * @param understood  whether goods were understood on some sheet
 * @param sheets      its sheets with goods; where no sheet has any, those on which a person can say where they stand
 * @param rest        its other sheets, of which none was understood as a list of goods
 * @param unread      the names of sheets that were not looked at
 * @param open        rows that lack something for which there is a place
 * @param gaps        what the whole of a sheet has no place for, so that lines cannot be checked
 * @param unsharpened what would sharpen the answers, a sentence a sheet
 * @param notices     what is odd about the file
 * @param lines       how many lines were seen
 * @param goesOn      whether there is more of it than was looked at
 * @param fills       by the name of a fact: in how many of these lines it fills an empty field, or would
 */
public record ReadingView(
        int number,
        String name,
        @Nullable Wording refused,
        boolean understood,
        List<ReadSheet> sheets,
        List<RestSheet> rest,
        List<String> unread,
        List<OpenRow> open,
        List<Gap> gaps,
        List<String> unsharpened,
        List<IntegrityFinding> notices,
        long lines,
        boolean goesOn,
        Map<String, Integer> fills) {

    private static final int MOST_OPEN_ROWS = 20;
    private static final int MOST_TO_SAY = 3;

    /**
     * A sheet that was not understood as a list of goods.
     *
     * @param number its place among the sheets
     * @param name   its name
     * @param why    what was made of its rows, the commonest reason first; empty where it has none
     * @param filled whether it has cells, so that somebody can say what they hold
     */
    public record RestSheet(int number, String name, List<ReadSheet.LeftOut> why, boolean filled) {

        private static RestSheet of(ReadSheet sheet) {
            return new RestSheet(
                    sheet.number(), sheet.name(), sheet.left(), !sheet.columns().isEmpty());
        }
    }

    /**
     * The view of a file.
     *
     * @param all    its sheets
     * @param opened the number of one that is shown whatever was made of it; below 0 for none
     */
    static ReadingView of(FileReading reading, List<ReadSheet> all, int opened) {
        var ofGoods = all.stream().filter(ReadSheet::isOfGoods).toList();
        var toSay = ofGoods.isEmpty()
                ? all.stream()
                        .filter(sheet -> !sheet.columns().isEmpty())
                        .limit(MOST_TO_SAY)
                        .toList()
                : ofGoods;
        var sheets = all.stream()
                .filter(sheet -> toSay.contains(sheet) || sheet.number() == opened)
                .toList();
        var head = reading.head();
        return new ReadingView(
                reading.number(),
                reading.name(),
                reading.refused(),
                !ofGoods.isEmpty(),
                sheets,
                all.stream()
                        .filter(sheet -> !sheets.contains(sheet))
                        .map(RestSheet::of)
                        .toList(),
                head == null ? List.of() : head.further(),
                reading.open().stream().limit(MOST_OPEN_ROWS).toList(),
                reading.gaps().stream().filter(Gap::isOfWholeSheet).toList(),
                reading.unsharpened(),
                head == null
                        ? List.of()
                        : head.integrity().stream().map(ReadingView::onPage).toList(),
                reading.lines(),
                reading.goesOn(),
                fills(reading));
    }

    private static IntegrityFinding onPage(IntegrityFinding found) {
        return new IntegrityFinding(
                found.kind(), found.sheet(), found.cell(), found.cells(), found.what(), OnPage.of(found.toDo()));
    }

    /** Whether it is a workbook that a check returned, in which there may be answers. */
    public boolean isReturned() {
        return sheets.stream().anyMatch(ReadSheet::isReturned);
    }

    /** How many columns of it are shown. */
    int columns() {
        return sheets.stream().mapToInt(sheet -> sheet.columns().size()).sum();
    }

    /** How many questions are asked about it. */
    public long questions() {
        return sheets.stream().mapToLong(ReadSheet::asked).sum();
    }

    /** Whether something is missing that can be given for the whole file. */
    public boolean lacksFacts() {
        return !lackedFacts().isEmpty();
    }

    /** What is missing that can be given for the whole file. */
    Set<Field> lackedFacts() {
        return gaps.stream()
                .flatMap(gap -> gap.missing().stream())
                .filter(GivenFacts.FIELDS::contains)
                .collect(Collectors.toSet());
    }

    private static Map<String, Integer> fills(FileReading reading) {
        return FactParts.names().stream()
                .collect(Collectors.toUnmodifiableMap(
                        name -> name,
                        name -> reading.filledBy(Objects.requireNonNull(Field.byId(FactParts.field(name))))));
    }
}
