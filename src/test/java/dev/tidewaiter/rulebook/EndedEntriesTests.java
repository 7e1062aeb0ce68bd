package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.Particulars;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A denial order that has expired keeps its place on the list, and stops nothing that is shipped later. */
class EndedEntriesTests {

    private static final SheetRef SHEET = new SheetRef("may.xlsx", "Lines", false);
    private static final LocalDate LAST_DAY = LocalDate.of(2020, 5, 31);

    @Test
    void appliesOnItsLastDayAndNotAfterIt() throws Exception {
        var edition = LAST_DAY.plusDays(1);
        assertThat(findings(LAST_DAY, edition)).extracting(Finding::rule).contains("P02");
        assertThat(findings(LAST_DAY.plusDays(1), edition))
                .extracting(Finding::severity)
                .containsOnly(Severity.INFO);
    }

    @Test
    void anEditionThatIsNotYoungerThanTheEndCannotTellOfARenewal() throws Exception {
        for (var edition : Arrays.asList(LAST_DAY, LAST_DAY.minusYears(2), null)) {
            assertThat(findings(LAST_DAY.plusDays(1), edition))
                    .as("edition of %s", edition)
                    .extracting(Finding::severity)
                    .containsOnly(Severity.REVIEW);
        }
    }

    private static List<Finding> findings(LocalDate shippedOn, @Nullable LocalDate edition) throws Exception {
        var entry = new Designation(
                "BIS-DPL",
                "1",
                Designation.Kind.ORGANISATION,
                List.of(new ListedName("QUILLFEATHER ROTORCRAFT SUPPLY LIMITED", false)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                LocalDate.of(2010, 6, 1),
                "",
                new Particulars(LAST_DAY, null, null, "", "", "", "", "", List.of(), List.of()));
        var list = ListSnapshot.of("BIS-DPL", "A list", edition, List.of(entry), "0", "test");
        var rulebook = OneRulebook.EMBEDDED;
        try (var judge = rulebook.judge(OwnThresholds.over(List.of(list)), AsOf.shipment(LocalDate.of(2026, 11, 25)))) {
            return judge.judge(line(shippedOn), false).findings();
        }
    }

    private static GoodsLine line(LocalDate shippedOn) {
        var name = Value.read(Field.CONSIGNEE_NAME, "Quillfeather Rotorcraft Supply Limited", new CellRef(SHEET, 7, 0));
        return GoodsLine.at(SHEET, 7)
                .value(name)
                .party(new Party(
                        Role.CONSIGNEE,
                        name,
                        Value.absent(Field.CONSIGNEE_ADDRESS, null),
                        null,
                        Value.absent(Field.CONSIGNEE_COUNTRY, null),
                        List.of()))
                .shippedOn(shippedOn)
                .build();
    }
}
