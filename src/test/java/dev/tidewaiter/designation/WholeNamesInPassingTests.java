package dev.tidewaiter.designation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Remarks that hold a name as whole as a cell for a party does, against a list of invented names. */
class WholeNamesInPassingTests {

    private static final CellRef CELL = new CellRef(new SheetRef("may.xlsx", "Lines", false), 2, 9);
    private static final Designations DESIGNATIONS = Designations.of(List.of(new ListSnapshot(
            "OFAC-SDN",
            "Test list",
            null,
            List.of(
                    listed("10", Designation.Kind.ORGANISATION, "OOO ZELMORAT"),
                    listed("11", Designation.Kind.PERSON, "VARGOLSHENKO, Tikhon Sergeyevich"),
                    listed("12", Designation.Kind.ORGANISATION, "TRADING HOUSE PELIKOR LLC"),
                    listed("13", Designation.Kind.ORGANISATION, "AO DRAVE"),
                    listed("14", Designation.Kind.ORGANISATION, "TRADING HOUSE OF THE SEA LLC"),
                    listed("15", Designation.Kind.ORGANISATION, "RIVER TRADING HOUSE CO")),
            "0",
            "test",
            List.of())));

    /** A legal form beside the word, a role in front of it, or nothing else in the cell. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OOO Zelmorat | 10",
                "Zelmorat LLC | 10",
                "LLC \"Zelmorat\", Kazan | 10",
                "the goods go to OOO Zelmorat in spring | 10",
                "Deliver OOO Zelmorat | 10",
                "GOODS ARE FOR LLC ZELMORAT | 10",
                "Товар для ООО \"Зелморат\" | 10",
                "Notify: Zelmorat | 10",
                "Notify: TD Pelikor OOO, Irkutsk | 12",
                "TD Pelikor OOO | 12",
                "for TD Pelikor OOO Irkutsk | 12",
                "JSC Drave | 13",
                "T. Vargolshenko | 11",
                "Vargolshenko T.S. | 11"
            })
    void oneTellingWordIsEnoughOfAWholeName(String text, String entry) {
        assertThat(DESIGNATIONS.mentionedIn(remark(text)).matches())
                .extracting((Match match) -> match.designation().entry())
                .contains(entry);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Drave",
                "Request for 13.0",
                "Delivery Addrave LLC",
                "via Drave",
                "for Drave",
                "Blue Drave LLC",
                "Drave Travel Agency LLC",
                "made of zelmorat, by another LLC",
                "LLC of Kazan; zelmorat dust",
                "handle with care, T. Vargol",
                "the vargolshenko is a tool"
            })
    void aWordThatIsPartOfAnotherNameIsNot(String text) {
        assertThat(DESIGNATIONS.mentionedIn(remark(text)).matches()).isEmpty();
    }

    private static Value remark(String text) {
        return Value.read(Field.REMARKS, text, CELL);
    }

    private static Designation listed(String entry, Designation.Kind kind, String name) {
        return new Designation(
                "OFAC-SDN",
                entry,
                kind,
                List.of(new ListedName(name, false)),
                List.of("RUSSIA-EO14024"),
                List.of(),
                List.of(),
                List.of(),
                null,
                "");
    }
}
