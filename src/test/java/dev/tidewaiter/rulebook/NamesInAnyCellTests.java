package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A firm of an invented list in a cell of any field, also one for numbers, days and countries. */
class NamesInAnyCellTests {

    private static final SheetRef SHEET = new SheetRef("may.xlsx", "Lines", false);
    private static final CellRef CELL = new CellRef(SHEET, 7, 5);
    private static final String TEXT = "40 Kestrelmoor Rotor Supply Ltd, gate 2";

    private static Judge judge;

    @BeforeAll
    static void load() throws Exception {
        var rulebook = OneRulebook.EMBEDDED;
        var firm = Designation.listed("OFAC-SDN", "20", Designation.Kind.ORGANISATION)
                .names(List.of(new Designation.ListedName("KESTRELMOOR ROTOR SUPPLY LTD", false)))
                .programmes(List.of("RUSSIA-EO14024"))
                .build();
        var list = ListSnapshot.of("OFAC-SDN", "Test list", null, List.of(firm), "0", "test");
        judge = rulebook.judge(OwnThresholds.over(List.of(list)), AsOf.shipment(LocalDate.of(2026, 11, 25)));
    }

    @AfterAll
    static void close() {
        judge.close();
    }

    /** A party's name is held against the lists with the party, which this line has not. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = ".*_NAME")
    void aListedFirmIsFound(Field field) {
        assertThat(found(Value.read(field, TEXT, CELL))).contains("P02");
    }

    @ParameterizedTest
    @EnumSource(names = {"QUANTITY", "NET_WEIGHT", "EXPORT_DATE", "DESTINATION", "HS", "CONSIGNEE_ID"})
    void aListedFirmIsFoundWhereTheCellCouldNotBeRead(Field field) {
        assertThat(found(Value.unreadable(field, TEXT, CELL))).contains("P02");
    }

    @Test
    void aListedFirmIsFoundInASecondColumnOfPlaces() {
        var line = GoodsLine.at(SHEET, 7)
                .further(Value.unreadable(Field.DESTINATION, "warehouse of Kestrelmoor Rotor Supply", CELL))
                .build();

        assertThat(judge.judge(line, false).findings())
                .extracting(Finding::rule)
                .contains("P02");
    }

    private static List<String> found(Value value) {
        return judge.judge(GoodsLine.at(SHEET, 7).value(value).build(), false).findings().stream()
                .map(Finding::rule)
                .toList();
    }
}
