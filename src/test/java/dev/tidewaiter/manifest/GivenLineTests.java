package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.HsCode;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.wordlist.WordLists;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A goods line that nobody wrote into a file is read as one that stands in a table. */
class GivenLineTests {

    private static final ManifestReader READER = ManifestReader.of(WordLists.bundled());

    @Test
    void textsAreReadAsTheirFieldsAreInATable() {
        var line = line(
                "consignee.name", "ООО Ромашка ИНН 7707083893",
                "consignee.address", "ул. Ленина 1, Москва, Россия",
                "destination", "Kirgisistan",
                "description", "Piston engine 60 kW",
                "hs", "8407.10",
                "exportDate", "14.03.2026",
                "quantity", "2 pcs");

        assertThat(line.sheet().file()).isEqualTo("request");
        assertThat(line.row()).isEqualTo(1);
        assertThat(line.destination()).isEqualTo(new Country("KG"));
        assertThat(line.hsCodes()).containsExactly(new HsCode("840710"));
        assertThat(line.shippedOn()).isEqualTo(LocalDate.of(2026, 3, 14));
        assertThat(line.text(Field.QUANTITY)).isEqualTo("2 pcs");
        var party = line.parties().get(0);
        assertThat(party.role()).isEqualTo(Role.CONSIGNEE);
        assertThat(party.name().text()).isEqualTo("ООО Ромашка");
        assertThat(party.country()).isEqualTo(new Country("RU"));
        assertThat(party.identifiers())
                .extracting(Identifier::kind, Identifier::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Identifier.Kind.INN, "7707083893"));
    }

    @Test
    void nothingOfItStandsInACellAndAllOfItSaysWhereItWasGiven() {
        var line =
                line("consignee.name", "ООО Ромашка ИНН 7707083893; Alpha GmbH, Berlin", "destination", "Kyrgyzstan");

        assertThat(line.values()).allSatisfy(GivenLineTests::isGiven);
        assertThat(line.parties()).hasSize(2).allSatisfy(party -> {
            isGiven(party.name());
            party.identifiers().forEach(number -> isGiven(number.from()));
        });
        assertThat(line.value(Field.DESTINATION).place()).isEqualTo("given as destination");
    }

    private static void isGiven(Value value) {
        assertThat(value.cell()).isNull();
        assertThat(value.place()).startsWith("given as ");
    }

    @Test
    void anAddressRunIntoANameSharesItsPlace() {
        var party = line("consignee.name", "Alpha Trading LLC, Lenina street 1, Bishkek, Kyrgyzstan")
                .parties()
                .get(0);

        assertThat(party.address().isRead()).isTrue();
        assertThat(party.address().sharesPlaceWith(party.name())).isTrue();
    }

    @Test
    void whatCannotBeReadIsUnreadableAndWhatIsBlankIsAbsent() {
        var line = line("hs", "see invoice", "destination", "\u00a0", "exportDate", "soon", "eccn", "n/a");

        assertThat(line.value(Field.HS).state()).isEqualTo(Value.State.UNREADABLE);
        assertThat(line.value(Field.EXPORT_DATE).state()).isEqualTo(Value.State.UNREADABLE);
        assertThat(line.value(Field.DESTINATION).state()).isEqualTo(Value.State.ABSENT);
        assertThat(line.value(Field.DESTINATION).hasPlace()).isTrue();
        assertThat(line.value(Field.ECCN).state()).isEqualTo(Value.State.ABSENT);
        assertThat(line.value(Field.DESCRIPTION).hasPlace()).isFalse();
    }

    @Test
    void aDateThatShowsTheOtherOrderTurnsNoOtherLine() {
        assertThat(line("exportDate", "03/14/2026").shippedOn()).isEqualTo(LocalDate.of(2026, 3, 14));
        assertThat(line("exportDate", "03/04/2026").shippedOn()).isEqualTo(LocalDate.of(2026, 4, 3));
    }

    @Test
    void aFieldThatDoesNotExistIsNamedWithThoseThatDo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line("consignee", "Alpha"))
                .withMessageContaining("\"consignee\"")
                .withMessageContaining("consignee.name");
    }

    @ParameterizedTest
    @CsvSource({
        "hs, 8407 10 00",
        "destination, KZ via RU",
        "consignee.id, 7707083893",
        "power, 45 hp",
        "arrivalDate, 2026-03-01"
    })
    void aGivenTextSaysWhatTheCellOfALabelWould(String field, String text) {
        var given = line(field, text);
        var inFile = ReadManifest.of(
                        "Shipment No|Description of goods|%s%nS-1|goods|'%s".formatted(heading(field), text))
                .line(0);

        var asked = Objects.requireNonNull(Field.byId(field));
        assertThat(given.value(asked).text()).isEqualTo(inFile.value(asked).text());
        assertThat(given.value(asked).state()).isEqualTo(inFile.value(asked).state());
        assertThat(given.hsCodes()).isEqualTo(inFile.hsCodes());
        assertThat(given.destination()).isEqualTo(inFile.destination());
    }

    private static String heading(String field) {
        return switch (field) {
            case "hs" -> "HS code";
            case "destination" -> "Country of destination";
            case "consignee.id" -> "Consignee Tax No.";
            case "power" -> "Engine power";
            default -> "Arrival date";
        };
    }

    @Test
    void aLineComesBackWholeFromAStore() throws Exception {
        var given = line(
                "consignee.name",
                "ООО Ромашка ИНН 7707083893",
                "hs",
                "8407.10",
                "destination",
                "KG",
                "exportDate",
                "2026-03-01");
        var inFile = ReadManifest.of(
                        "Shipment No|Consignee|HS code|Destination\nS-1|Alpha GmbH, Berlin, Germany|840710|KZ")
                .line(0);

        assertThat(ComparedLine.of(Serialised.copy(given))).isEqualTo(ComparedLine.of(given));
        assertThat(ComparedLine.of(Serialised.copy(inFile))).isEqualTo(ComparedLine.of(inFile));
    }

    private static GoodsLine line(String... fieldsAndTexts) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < fieldsAndTexts.length; i += 2) {
            texts.put(fieldsAndTexts[i], fieldsAndTexts[i + 1]);
        }
        return READER.given("request", 1, texts);
    }
}
