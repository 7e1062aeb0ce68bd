package dev.tidewaiter.designation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.shipment.Field;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Remarks that hold a name as whole as a cell for a party does, against a list of invented names. */
class WholeNamesInPassingTests {

    private static final Designations DESIGNATIONS = new InventedList()
            .with("10", Designation.Kind.ORGANISATION, "OOO ZELMORAT")
            .with("11", Designation.Kind.PERSON, "VARGOLSHENKO, Tikhon Sergeyevich")
            .with("12", Designation.Kind.ORGANISATION, "TRADING HOUSE PELIKOR LLC")
            .with("13", Designation.Kind.ORGANISATION, "AO DRAVE")
            .with("14", Designation.Kind.ORGANISATION, "TRADING HOUSE OF THE SEA LLC")
            .with("15", Designation.Kind.ORGANISATION, "RIVER TRADING HOUSE CO")
            .loaded();

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
                "заказчик - Зелморат | 10",
                "client final : Zelmorat | 10",
                "最终用户：Zelmorat | 10",
                "Notify: TD Pelikor OOO, Irkutsk | 12",
                "TD Pelikor OOO | 12",
                "for TD Pelikor OOO Irkutsk | 12",
                "JSC Drave | 13",
                "T. Vargolshenko | 11",
                "Vargolshenko T.S. | 11"
            })
    void oneTellingWordIsEnoughOfAWholeName(String text, String entry) {
        assertThat(InventedList.mentioned(DESIGNATIONS, Field.REMARKS, text)).contains(entry);
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
        assertThat(InventedList.mentioned(DESIGNATIONS, Field.REMARKS, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Attn. Mr Tikhon Vargolshenko, Opernring 4, Wien",
                "Opernring 4, Wien (контактное лицо Варголшенко Тихон)",
                "z. Hd. Herrn Tikhon Vargolshenko, Opernring 4, Wien",
                "Mr Tikhon Vargolshenko, Opernring 4, Wien",
                "Vargolshenko Tikhon S. / Opernring 4"
            })
    void anAddressIsDirectedToSomebody(String address) {
        assertThat(InventedList.mentioned(DESIGNATIONS, Field.CONSIGNEE_ADDRESS, address))
                .contains("11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tikhon Vargolshenko Gasse, 4, Wien",
                "Wien, Tikhon Vargolshenko 4",
                "Tikhon Vargolshenko 4, Wien",
                "Attn. Mr Tikhon, Opernring 4"
            })
    void aStreetIsNobody(String address) {
        assertThat(InventedList.mentioned(DESIGNATIONS, Field.CONSIGNEE_ADDRESS, address))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"REMARKS, 10", "MARKS, 10", "CONSIGNEE_ADDRESS, 11"})
    void aLongTextIsLookedThroughToItsEnd(Field field, String entry) {
        var text = "Carton 1 of 9, handle with care; ".repeat(20)
                + "OOO Zelmorat; Attn. Mr Tikhon Vargolshenko, Opernring 4, Wien";

        assertThat(InventedList.mentioned(DESIGNATIONS, field, text)).contains(entry);
        assertThat(InventedList.lookedThrough(DESIGNATIONS, field, text)).isTrue();
    }

    /** Their number is bounded, and what lies beyond is said to be so. */
    @ParameterizedTest
    @EnumSource(names = {"REMARKS", "MARKS", "CONSIGNEE_ADDRESS"})
    void aTextOfVeryManyNamesIsNotLookedThrough(Field field) {
        var text = IntStream.range(0, 30)
                .mapToObj(i -> "Zelmorat " + (char) ('A' + i % 26) + (char) ('a' + i / 26) + "rvo LLC")
                .collect(Collectors.joining("; "));

        assertThat(InventedList.lookedThrough(DESIGNATIONS, field, text)).isFalse();
    }
}
