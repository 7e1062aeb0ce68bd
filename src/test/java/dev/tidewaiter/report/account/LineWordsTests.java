package dev.tidewaiter.report.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.model.NotChecked;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineWordsTests {

    private static final SheetRef SHEET = new SheetRef("may.xlsx", "Lines", false);
    private static final Value IN_A_CELL = Value.unreadable(Field.DESTINATION, "Atlantis", new CellRef(SHEET, 7, 3));

    @Test
    void aMissingFactIsToldWithItsPlace() {
        assertThat(why(IN_A_CELL)).endsWith(" (D7).");
        assertThat(why(IN_A_CELL.given("given as destination"))).endsWith(" (given as destination).");
        assertThat(why(Value.absent(Field.DESTINATION, null))).endsWith(" (no column for it).");
    }

    private static String why(Value destination) {
        var open = new NotChecked("R01", "Goods go there", List.of(Field.DESTINATION), List.of(destination));
        return LineWords.of(new ScreenedLine(
                        GoodsLine.at(SHEET, 7).build(), Verdict.CANNOT_CHECK, List.of(), List.of(open), List.of()))
                .why();
    }
}
