package dev.tidewaiter.designation.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.Particulars;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** E-mail addresses that a list tells of an entry: beside its address, in a remark or a field. */
class MailAddressesTests {

    private static final CellRef CELL = new CellRef(new SheetRef("may.xlsx", "Lines", false), 2, 9);
    private static final Designations DESIGNATIONS = OwnThresholds.over(List.of(ListSnapshot.of(
            "EU-AF",
            "Test list",
            null,
            List.of(
                    Designation.listed("EU-AF", "1", Designation.Kind.ORGANISATION)
                            .names(List.of(new ListedName("KELVARIN VALVES LLC", false)))
                            .addresses(List.of("1 Harbour Street, Perm, Email: 9001112233@box.example"))
                            .build(),
                    Designation.listed("EU-AF", "2", Designation.Kind.ORGANISATION)
                            .names(List.of(new ListedName("QUILLFEATHER PUMPS LLC", false)))
                            .particulars(saying("Email Address remark@quill.example; Gender Male.", ""))
                            .build(),
                    Designation.listed("EU-AF", "3", Designation.Kind.ORGANISATION)
                            .names(List.of(new ListedName("TORVALDIN DRILLS LLC", false)))
                            .particulars(saying("", "field@torval.example, second@torval.example"))
                            .build()),
            "0",
            "test")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "email | 9001112233@box.example",
                "email | info@alpha.example; 9001112233@BOX.example.",
                "remarks | write to <9001112233@box.example> before delivery",
                "model | 9001112233@box.example",
                "email | remark@quill.example",
                "remarks | order by field@torval.example",
                "remarks | SECOND@torval.example",
                "email | ９００１１１２２３３＠ｂｏｘ.example",
                "remarks | _9001112233@box.example_"
            })
    void aListedMailTellsItsParty(String field, String text) {
        assertThat(DESIGNATIONS.mentionedIn(value(field, text)).matches()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9001112234@box.example",
                "info@box.example",
                "9001112233@box.example.org",
                "x9001112233@box.example",
                "a_9001112233@box.example",
                ".a_9001112233@box.example",
                "mail@torval.example",
                "9001112233 @ box"
            })
    void anotherMailOfTheSameHouseTellsNobody(String text) {
        assertThat(DESIGNATIONS.mentionedIn(value("email", text)).matches()).isEmpty();
        assertThat(DESIGNATIONS.mentionedIn(value("remarks", text)).matches()).isEmpty();
    }

    private static Particulars saying(String remarks, String mails) {
        return new Particulars(
                null,
                null,
                null,
                "",
                remarks,
                "",
                "",
                "",
                List.of(),
                List.of(new Particulars.Labelled("E-mail", mails)));
    }

    private static Value value(String field, String text) {
        var of = Field.byId(field);
        return Value.read(of == null ? Field.REMARKS : of, text, CELL);
    }
}
