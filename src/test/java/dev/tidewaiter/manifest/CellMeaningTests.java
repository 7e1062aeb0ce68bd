package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.value.NamedParty;
import dev.tidewaiter.manifest.value.PartyCellParser;
import dev.tidewaiter.manifest.value.PartyWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.HsCode;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.wordlist.WordLists;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellMeaningTests {

    @Test
    void aLeadingZeroThatWasLostIsPutBackAndSaid() {
        var read = ReadManifest.of("""
                Consignee | Description | HS Code
                Beta LLC | Live horses | 1012100
                Beta LLC | Tiles | 69072100
                """);

        assertThat(read.line(0).hsCodes()).containsExactly(new HsCode("01012100"));
        assertThat(read.integrity())
                .extracting(IntegrityFinding::kind, IntegrityFinding::cell)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("lost-leading-zero", "C2"));
    }

    @Test
    void aCodeThatBecameADateIsUnreadableAndSaid() {
        var read = ReadManifest.of("""
                Consignee | Description | HS Code
                Beta LLC | Tiles | @2025-08-07
                """);

        assertThat(read.line(0).hsCodes()).isEmpty();
        assertThat(read.line(0).value(Field.HS).state()).isEqualTo(Value.State.UNREADABLE);
        assertThat(read.integrity()).extracting(IntegrityFinding::kind).containsExactly("number-became-date");
    }

    @Test
    void oneCellMayHoldSeveralCodes() {
        var line = ReadManifest.of("""
                Consignee | Description | HS Code
                Beta LLC | Kit | 8407.10.00; 8807 30 00, 8542.31
                """).line(0);

        assertThat(line.hsCodes())
                .containsExactly(new HsCode("84071000"), new HsCode("88073000"), new HsCode("854231"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NULL", "N/A", "-", "n.v.", "нет", "无", "k.A."})
    void wordsForNothingAreAbsent(String text) {
        var line = ReadManifest.of("Consignee | Destination | Description | HS Code\n%s | %s | Tiles | 690721"
                        .formatted(text, text))
                .line(0);

        assertThat(line.parties()).isEmpty();
        assertThat(line.value(Field.DESTINATION).state()).isEqualTo(Value.State.ABSENT);
        assertThat(line.value(Field.DESTINATION).cell()).isNotNull();
    }

    @Test
    void oneDateThatCanOnlyBeReadOneWaySettlesItsColumn() {
        var read = ReadManifest.of("""
                Consignee | Date of Export | Description | HS Code
                Beta LLC | 03/04/2025 | Tiles | 690721
                Beta LLC | 03/28/2025 | Tiles | 690721
                """);

        assertThat(read.line(0).shippedOn()).isEqualTo(LocalDate.of(2025, 3, 4));
        assertThat(read.sheet().mapping().questions()).isEmpty();
    }

    @Test
    void datesOfTwoReadingsAreAskedAbout() {
        var read = ReadManifest.of("""
                Consignee | Date of Export | Description | HS Code
                Beta LLC | 03/04/2025 | Tiles | 690721
                """);

        assertThat(read.line(0).shippedOn()).isEqualTo(LocalDate.of(2025, 4, 3));
        assertThat(read.sheet().mapping().questions())
                .singleElement()
                .asString()
                .contains("two ways");
    }

    @Test
    void theUnitOfTheHeadingStaysWithTheValue() {
        var line = ReadManifest.of("""
                Description | HS Code | Power (kW) | Endurance, min
                Drone | 880622 | 45 | 90 min
                """).line(0);

        assertThat(line.text(Field.POWER)).isEqualTo("45 kW");
        assertThat(line.text(Field.ENDURANCE)).isEqualTo("90 min");
    }

    @Test
    void theWindHasAColumnOfItsOwn() {
        var line = ReadManifest.of("""
                Description | HS Code | Max. wind / gust (m/s) | Endurance, min
                Drone | 880622 | 13 | 46
                """).line(0);

        assertThat(line.text(Field.GUST)).isEqualTo("13 m/s");
    }

    @Test
    void oneCellMayNameSeveralParties() {
        var line = ReadManifest.of("""
                Consignee | Description | HS Code
                Beta Trade LLC; Gamma Works GmbH | Tiles | 690721
                """).line(0);

        assertThat(line.parties())
                .extracting(party -> party.name().text())
                .containsExactly("Beta Trade LLC", "Gamma Works GmbH");
    }

    @Test
    void theSemicolonOfAnEscapedLetterPartsNoParties() {
        var line = ReadManifest.of("""
                Consignee | Description | HS Code
                Kelvarin Rubber &amp; Plastics Co; Gamma Works GmbH | Tiles | 690721
                """).line(0);

        assertThat(line.parties())
                .extracting(party -> party.name().text())
                .containsExactly("Kelvarin Rubber &amp; Plastics Co", "Gamma Works GmbH");
    }

    @Test
    void numbersInsideANameBecomeIdentifiers() {
        var line = ReadManifest.of("""
                Consignee | Description | HS Code
                7707083893 770701001 OOO PRIMER | Tiles | 690721
                ООО Пример, ИНН 7707083893, ОГРН 1027700132195 | Tiles | 690721
                """).line(0);

        assertThat(line.parties()).hasSize(1);
        assertThat(line.parties().get(0).name().text()).isEqualTo("OOO PRIMER");
        assertThat(line.parties().get(0).identifiers())
                .extracting(Identifier::kind, Identifier::value)
                .contains(org.assertj.core.groups.Tuple.tuple(Identifier.Kind.INN, "7707083893"));
    }

    @Test
    void anAddressRunIntoANameIsCutOffWhereThatIsSafe() {
        var line = ReadManifest.of("""
                Consignee | Description | HS Code
                ALPHA TRADE SP Z O O 26 300 OPOLE UL GLOWNA 61 POLAND | Tiles | 690721
                """).line(0);

        var party = line.parties().get(0);
        assertThat(party.name().text()).isEqualTo("ALPHA TRADE SP Z O O");
        assertThat(party.address().text()).isEqualTo("26 300 OPOLE UL GLOWNA 61 POLAND");
        assertThat(party.country()).hasToString("PL");
        assertThat(line.value(Field.CONSIGNEE_NAME).text()).contains("OPOLE");
    }

    @Test
    void whatStandsBehindANameIsKeptBesideAnAddressOfItsOwn() {
        var line = ReadManifest.of("""
                Consignee | Consignee address | Description | HS Code
                Beta Linen Ltd, 5 Garden Road, Harare | 7 Mill Lane, Nairobi | Tiles | 690721
                Beta Linen Ltd, 5 Garden Road, Harare | Attn. Rosa, 5 Garden Road, Harare | Tiles | 690721
                """);

        assertThat(line.line(0).parties().get(0).name().text()).isEqualTo("Beta Linen Ltd\n5 Garden Road, Harare");
        assertThat(line.line(0).parties().get(0).address().text()).isEqualTo("7 Mill Lane, Nairobi");
        assertThat(line.line(1).parties().get(0).name().text()).isEqualTo("Beta Linen Ltd");
    }

    @Test
    void sameAsConsigneeNamesNobodyNew() {
        var line = ReadManifest.of("""
                Consignee | Notify Party | Description | HS Code
                Beta LLC | SAME AS CONSIGNEE | Tiles | 690721
                """).line(0);

        assertThat(line.parties()).extracting(party -> party.role()).containsExactly(Role.CONSIGNEE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "same as consignee",
                "Same as consignee:",
                "SAME AS SHIPPER AND NOTIFY PARTY ABOVE",
                "Same as (1)",
                "то же, что и грузополучатель",
                "mesmo que o exportador",
                "o mesmo do embarcador",
                "idem exportador",
                "Wie Absender",
                "как отправитель",
                "gönderici ile aynı",
                "与发货人相同",
                "同收货人"
            })
    void aReferenceAloneNamesNobody(String cell) {
        assertThat(namesIn(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Same as consignee: Redlepus Vector      | Redlepus Vector
            SAME AS SHIPPER - REDLEPUS VECTOR       | REDLEPUS VECTOR
            Same as consignee (Redlepus Vector)     | Redlepus Vector
            Same as consignee, Redlepus Vector Ltd. | Redlepus Vector Ltd.
            Same as consignee: No. 5 Garden Plant   | No. 5 Garden Plant
            Same as consignee / notify: Client Ltd  | Client Ltd
            Same as Redlepus Vector                 | Same as Redlepus Vector
            Same as consignee Redlepus Vector       | Same as consignee Redlepus Vector
            As Shipperson Vector                    | As Shipperson Vector
            Como Importer Due                       | Como Importer Due
            See Agentur                             | See Agentur
            See Company                             | See Company
            Voir Client                             | Voir Client
            """)
    void aNameBehindAReferenceIsKept(String cell, String name) {
        assertThat(namesIn(cell)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "cust#00417 Redlepus Vector, Redlepus Vector",
        "Kd. № 4711: Redlepus Vector, Redlepus Vector",
        "#1 Hobby Vector, #1 Hobby Vector",
        "Plant #21 Vector, Plant #21 Vector"
    })
    void theNumberOfACustomerIsNoPartOfTheName(String cell, String name) {
        assertThat(namesIn(cell)).containsExactly(name);
    }

    private static List<String> namesIn(String cell) {
        return new PartyCellParser(PartyWords.of(WordLists.bundled()), WordLists.bundled())
                .parse(cell).stream().map(NamedParty::name).toList();
    }

    @Test
    void vesselNumbersAreTold() {
        var line = ReadManifest.of("""
                Vessel Name | IMO No. | Description | HS Code
                Example Star | 9074729 | Tiles | 690721
                """).line(0);

        assertThat(line.parties().get(0).identifiers())
                .extracting(Identifier::kind, Identifier::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Identifier.Kind.IMO, "9074729"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Omega, Sigma and Sons",
                "Omega Tech, Industrial Equipment",
                "Omega Sigma, Drive Systems",
                "Street Lamps Omega, Road Division 4",
                "Omega Kitchens, 12 pieces"
            })
    void noStreetIsCutOffFromWhatIsOne(String cell) {
        var party = ReadManifest.of("Delivered to: " + cell + "\nDescription | Qty\nTiles | 4\nBolts | 90\n")
                .line(0)
                .parties()
                .get(0);

        assertThat(party.name().text()).isEqualTo(cell);
    }

    @Test
    void aStreetInsteadOfANameIsReadAsTheAddressToo() {
        var read = ReadManifest.of("Delivered to: 16 Example Street\nDescription | Qty\nTiles | 4\nBolts | 90\n");

        assertThat(ReadManifest.place(read, Field.CONSIGNEE_ADDRESS)).isEqualTo("A1");
    }
}
