package dev.tidewaiter.manifest.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** A row of values is known by the one beside it, which says the same in some columns. */
class LinesBelowHeadingTests {

    /** More than a workbook has, but a text file may. */
    private static final int MANY_COLUMNS = 60_000;

    private static SourceRow row(int number, String last) {
        var cells = IntStream.range(0, MANY_COLUMNS)
                .mapToObj(column -> cell(column, column == MANY_COLUMNS - 1 ? last : "PCS " + column))
                .toList();
        return new SourceRow(number, false, cells);
    }

    private static SourceCell cell(int column, String text) {
        return new SourceCell(column, SourceCell.Kind.TEXT, text, Double.NaN, false);
    }

    @Test
    void wideRowsTakeNoLongerThanTheyAreWide() {
        var rows = List.of(row(1, "73181595"), row(2, "73181600"));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(LinesBelowHeading.isAmongAlike(rows, 0)).isTrue());
    }

    @Test
    void rowsThatSayTheSameInOtherColumnsAreNotAlike() {
        var one = new SourceRow(1, false, List.of(cell(0, "30"), cell(1, "73181595"), cell(2, "PCS")));
        var other = new SourceRow(2, false, List.of(cell(1, "30"), cell(2, "73181595"), cell(3, "PCS")));
        assertThat(LinesBelowHeading.isAmongAlike(List.of(one, other), 0)).isFalse();
    }
}
