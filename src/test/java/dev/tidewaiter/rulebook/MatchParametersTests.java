package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchParametersTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final SheetRef SHEET = new SheetRef("may.xlsx", "Lines", false);
    private static final CellRef CELL = new CellRef(SHEET, 2, 3);

    @TempDir
    Path folder;

    @Test
    void aSearchWithoutARulebookUsesTheProgramsOwnParameters() throws Exception {
        assertThat(SearchRules.matchThresholds(null, TODAY))
                .isEqualTo(Rulebook.embedded().matchThresholds(TODAY));
    }

    @Test
    void anEditedParameterChangesWhatIsFound() throws Exception {
        var rules = RulesCopy.in(folder);
        assertThat(findings(Rulebook.load(rules.folder()))).contains("P02");
        rules.edit(
                "parameters/matching.yaml",
                text -> text.replace("value: 65,", "value: 100,").replace("value: 52,", "value: 100,"));
        assertThat(findings(Rulebook.load(rules.folder()))).doesNotContain("P02");
        assertThat(SearchRules.matchThresholds(rules.folder(), TODAY).likeness().strong())
                .isEqualTo(1);
    }

    private static List<String> findings(Rulebook rulebook) {
        var designations = rulebook.designations(rulebook.ownLists(), TODAY);
        try (var judge = rulebook.judge(designations, AsOf.shipment(TODAY))) {
            return judge.judge(line(), false).findings().stream()
                    .map(finding -> finding.rule())
                    .toList();
        }
    }

    private static GoodsLine line() {
        var party = new Party(
                Role.CONSIGNEE,
                Value.read(Field.CONSIGNEE_NAME, "Redlepus Vectr Industry Shenzhen Co Ltd", CELL),
                Value.absent(Field.CONSIGNEE_ADDRESS, CELL),
                new Country("CN"),
                Value.read(Field.CONSIGNEE_COUNTRY, "CN", CELL),
                List.of());
        return GoodsLine.at(SHEET, 2).value(party.name()).party(party).build();
    }
}
