package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.model.NotChecked;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GapTests {

    private static final SheetRef SHEET = new SheetRef("may.xlsx", "Lines", false);
    private static final Value IN_A_CELL = Value.unreadable(Field.DESTINATION, "Atlantis", new CellRef(SHEET, 7, 3));

    @Test
    void whatIsUnreadableInACellIsAskedForByItsColumn() {
        assertThat(gap(IN_A_CELL).sentence())
                .isEqualTo("The country of destination is missing or unreadable (column D).");
        assertThat(gap(IN_A_CELL).toDo()).contains("fill in the marked cells");
    }

    @Test
    void whatWasGivenOutsideCellsIsAskedForByTheWayItWasGiven() {
        var gap = gap(IN_A_CELL.given("given as destination"));
        assertThat(gap.isOfWholeSheet()).isFalse();
        assertThat(gap.sentence())
                .isEqualTo("The country of destination is missing or unreadable (given as destination).");
        assertThat(gap.toDo())
                .isEqualTo("Ask the sender for the country of destination, give it anew and check again.");
    }

    @Test
    void whatHasNoPlaceIsOfTheWholeSheet() {
        var gap = gap(Value.absent(Field.DESTINATION, null));
        assertThat(gap.isOfWholeSheet()).isTrue();
        assertThat(gap.sentence()).isEqualTo("The sheet has no place for the country of destination.");
        assertThat(gap.alone())
                .isEqualTo(
                        "may.xlsx, sheet \"Lines\": 1 line could not be checked for R01, since nothing says the country of destination,"
                                + " or not so that others know it. Ask the sender for the country of destination, or say which column holds"
                                + " it, or give it for the whole file.");
    }

    /** Its column is there and filled, with what no list could hold: there is nothing to map and nothing to give. */
    @Test
    void whatOnlyHasACodeThereIsNotSaidToHaveNoPlace() {
        var line = GoodsLine.at(SHEET, 7)
                .value(Value.read(Field.CONSIGNEE_NAME, "Receiver No 001", new CellRef(SHEET, 7, 5)))
                .build();
        var coverage = new Coverage(List.of(), Set.of());
        coverage.note(new ScreenedLine(
                line,
                Verdict.CANNOT_CHECK,
                List.of(),
                List.of(new NotChecked("P02", "Listed party", List.of(Field.CONSIGNEE_NAME), List.of())),
                List.of()));
        var gap = coverage.gaps().get(0);
        assertThat(gap.isOfWholeSheet()).isTrue();
        assertThat(gap.sentence())
                .isEqualTo(
                        "The sheet has a place for the consignee's name, but only a code, a number or a word for nobody stands there.");
        assertThat(gap.toDo()).isEqualTo("Ask the sender for the consignee's name, or say which column holds it.");
    }

    @Test
    void ofALineThatWasNotJudgedToItsEndNothingIsAskedFor() {
        var gap = gap(new NotChecked("X09", "Rule X09 was cut off", List.of(), List.of()));
        assertThat(gap.sentence()).isEqualTo("Rule X09 was cut off.");
        assertThat(gap.alone())
                .isEqualTo("may.xlsx, sheet \"Lines\": 1 line was not judged to the end. Rule X09 was cut off.");
        assertThat(gap.toDo()).isEqualTo("Tell whoever keeps the rules and the program.");
        assertThat(gap.canBeGiven()).isFalse();
    }

    private static Gap gap(Value destination) {
        return gap(new NotChecked("R01", "Goods go there", List.of(Field.DESTINATION), List.of(destination)));
    }

    private static Gap gap(NotChecked open) {
        var coverage = new Coverage(List.of(), Set.of());
        coverage.note(new ScreenedLine(
                GoodsLine.at(SHEET, 7).build(), Verdict.CANNOT_CHECK, List.of(), List.of(open), List.of()));
        return coverage.gaps().get(0);
    }
}
