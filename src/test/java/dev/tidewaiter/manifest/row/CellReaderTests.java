package dev.tidewaiter.manifest.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value.State;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceCell.Kind;
import dev.tidewaiter.wordlist.WordLists;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell says does not depend on the cells above it. */
class CellReaderTests {

    private static final SheetRef SHEET = new SheetRef("may.xlsx", "Lines", false);

    private static List<State> states(Field field, SourceCell... cells) {
        var reader = new CellReader(
                Column.ofLabel(field, 0), ManifestDictionaries.of(WordLists.bundled()), new IntegrityCounter());
        return Stream.of(cells)
                .map(cell -> reader.read(cell, new CellRef(SHEET, 2, 0), GoodsLine.at(SHEET, 2))
                        .state())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"ECCN, 600, NUMBER", "ECCN, 2026-06-01, DATE", "HS, 2026-06-01, DATE"})
    void aNumberOrADayOfTheSameTextIsNoCode(Field field, String said, Kind kind) {
        var text = new SourceCell(0, Kind.TEXT, said, Double.NaN, false);
        var other = new SourceCell(0, kind, said, 600, false);
        var ofText = states(field, text).get(0);
        assertThat(states(field, text, other, text)).containsExactly(ofText, State.UNREADABLE, ofText);
        assertThat(states(field, other, text)).containsExactly(State.UNREADABLE, ofText);
        assertThat(field == Field.HS || ofText == State.READ).isTrue();
    }
}
