package dev.tidewaiter.web.upload;

import dev.tidewaiter.manifest.ManifestHead.SheetHead;
import dev.tidewaiter.manifest.mapping.Corrections;
import dev.tidewaiter.manifest.returned.WrittenByCheck;
import dev.tidewaiter.web.job.LayoutCorrections.KnownSheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it stands, with what was understood of it.
 *
 * @param number    its place among those shown, from 0
 * @param name      its name
 * @param headerRow the row of its heading; 0 where it has none
 * @param columns   its columns from left to right
 * @param beyond    how many further columns are not shown
 * @param boxes     its labelled cells
 * @param apart     its other cells outside the table, which hold nothing that is known
 * @param rows      some of its rows
 * @param questions what is asked about it
 * @param notes     what was assumed, where nothing is to be chosen
 * @param lines     how many lines were seen
 * @param whole     whether it ends where the looking ended
 * @param left      how many rows were left out, and why, the commonest reason first
 * @param rejected  rows that cannot be read, and why
 * @param said      how many things were said otherwise
 * @param known     who said it of another file laid out like this; null when nobody did
 */
public record ReadSheet(
        int number,
        String name,
        int headerRow,
        List<ColumnView> columns,
        int beyond,
        List<ColumnView> boxes,
        List<ColumnView> apart,
        List<GridRow> rows,
        List<AskedPlace> questions,
        List<String> notes,
        int lines,
        boolean whole,
        List<LeftOut> left,
        List<LeftOut> rejected,
        int said,
        @Nullable KnownSheet known) {

    /** Rows that became no lines for the same reason. */
    public record LeftOut(long rows, String reason) {}

    static ReadSheet of(int number, SheetHead head, Corrections said, @Nullable KnownSheet known) {
        return new SheetViewing(number, head, said, known).view();
    }

    /** How many questions there are about it: also whether another sender means the same by its headings. */
    public int asked() {
        return questions.size() + (isOfAnotherSender() ? 1 : 0);
    }

    /** Whether what is known of its layout was said of others' files. */
    public boolean isOfAnotherSender() {
        return known != null && known.other() != null && said > 0;
    }

    /** Whether a check wrote its columns beside it. */
    public boolean isReturned() {
        return rows.stream()
                .anyMatch(row -> row.cells().stream()
                        .map(GridRow.GridCell::text)
                        .toList()
                        .containsAll(WrittenByCheck.COLUMNS));
    }

    /** Whether some value is read as something else than what stands there. */
    public boolean readsOtherwise() {
        return columns.stream().anyMatch(column -> !column.values().isEmpty());
    }

    /** Whether there is anything in it to look at. */
    public boolean isOfGoods() {
        return !columns.isEmpty() && (lines > 0 || !rejected.isEmpty() || said > 0 || headerRow > 0);
    }
}
