package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number of military goods is only looked at where all that the line says is in one country. */
class WithinOneCountryTests {

    private static final SheetRef SHEET = new SheetRef("may.xlsx", "Lines", false);
    private static final CellRef CELL = new CellRef(SHEET, 7, 5);
    private static final Country GERMANY = new Country("DE");

    @ParameterizedTest
    @CsvSource({
        "'Hamburg, Germany', DE, false",
        "'Rotterdam, Netherlands', DE, true",
        "Gate 7, DE, true",
        "'Hamburg, Germany', , true"
    })
    void goodsFromThePortOfAnotherCountryOrOfASenderNobodyKnowsWhereAreHeld(
            String port, @Nullable String second, boolean held) throws Exception {
        var line = GoodsLine.at(SHEET, 7)
                .value(Value.read(Field.ECCN, "2B018", CELL))
                .value(Value.read(Field.DESTINATION, "DE", CELL))
                .value(Value.read(Field.PORT_OF_LOADING, port, CELL))
                .destination(GERMANY)
                .origin(GERMANY)
                .party(sender(Role.SHIPPER, GERMANY))
                .party(sender(Role.EXPORTER, second == null ? null : new Country(second)))
                .build();
        var rulebook = OneRulebook.EMBEDDED;
        try (var judge =
                rulebook.judge(OwnThresholds.over(rulebook.ownLists()), AsOf.shipment(LocalDate.of(2026, 11, 25)))) {
            assertThat(judge.judge(line, false).findings())
                    .filteredOn(finding -> finding.rule().equals("G04")
                            && finding.explanation().contains("Wassenaar Munitions List"))
                    .extracting(finding -> finding.severity() == Severity.HOLD)
                    .containsExactly(held);
        }
    }

    private static Party sender(Role role, @Nullable Country country) {
        return new Party(
                role,
                Value.read(Field.of(role, Field.Attribute.NAME), "Nordlicht Handels GmbH", CELL),
                Value.absent(Field.of(role, Field.Attribute.ADDRESS), null),
                country,
                Value.absent(Field.of(role, Field.Attribute.COUNTRY), null),
                List.of());
    }
}
