package dev.tidewaiter.manifest.column;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports of programs: without a heading, or with one whose words are short. */
class ColumnsOfExportsByCellsTests {

    @Test
    void linesThatAreAlikeAreNoHeadingAndTellTheirColumns() {
        var read = ReadManifest.of("""
                10 | DE | '84821010 | Ball bearing 6204 | 200 | PCS | 1,20 | EUR | NL | Van Dijk Techniek BV
                20 | DE | '84821010 | Ball bearing 6205 | 100 | PCS | 1,50 | EUR | NL | Van Dijk Techniek BV
                30 | CN | '73181595 | Hex bolt M8x30 | 2000 | PCS | 0,12 | EUR | FR | Lyra Homes SA
                40 | CN | '73182200 | Washer M8 | 5000 | PCS | 0,02 | EUR | FR | Lyra Homes SA
                """);

        assertThat(read.lines).hasSize(4);
        assertThat(place(read, Field.HS)).isEqualTo("C");
        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("D");
        assertThat(place(read, Field.QUANTITY)).isEqualTo("E");
        assertThat(place(read, Field.UNIT)).isEqualTo("F");
        assertThat(place(read, Field.UNIT_PRICE)).isEqualTo("G");
        assertThat(place(read, Field.CURRENCY)).isEqualTo("H");
        assertThat(place(read, Field.DESTINATION)).isEqualTo("B, I"); // each may be it, and the worst decides
        assertThat(place(read, Field.PARTY_NAME)).isEqualTo("J");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HS code 2022", "Incoterms 2020", "Value 2026"})
    void aHeadingWithAYearThatIsWrittenTwiceIsOne(String year) {
        var heading = "Description | %s | Qty | Destination | Consignee%n".formatted(year);

        var read = ReadManifest.of(heading + heading + """
                Ball bearing | 848210 | 4 | Iran | Lyra Homes SA
                Hex bolt | 731815 | 5 | France | Lyra Homes SA
                """);

        assertThat(read.lines)
                .extracting(line -> String.valueOf(line.destination()))
                .containsExactly("IR", "FR");
    }

    @Test
    void companiesBehindTheirNumbersAreHeardAsPartiesToo() {
        var read = ReadManifest.of("""
                Code client | Intitulé | Réf. article | Désignation | Qté livrée | P.U. HT
                C001 | Orion Garden Ltd | TU-25 | Tuyau arrosage 25 m | 40 | 11,50
                C002 | Lyra Homes SARL | TU-50 | Tuyau arrosage 50 m | 20 | 19,50
                C003 | Vega Tools AS | AR-10 | Arrosoir 10 l | 100 | 2,10
                """);

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("B, D");
        assertThat(place(read, Field.PART_NUMBER)).isEqualTo("C");
        assertThat(read.line(0).parties())
                .anySatisfy(party -> assertThat(party.name().text()).isEqualTo("Orion Garden Ltd"));
    }

    @Test
    void theCountryOfTheOnlyPartyIsItsOwn() {
        var read = ReadManifest.of("""
                Kontrahent | NIP UE | Kraj | Nazwa towaru | Ilość | Dostawa
                Orion Garden Ltd | GB123456789 | GB | Wąż ogrodowy 25 m | 40 | Kurier
                Lyra Homes SA | FR12345678901 | FR | Wąż ogrodowy 50 m | 20 | Spedycja
                """);

        assertThat(read.line(0).destination()).hasToString("GB");
        assertThat(read.line(1).destination()).hasToString("FR");
    }

    @Test
    void unitsAreNoPrice() {
        var read = ReadManifest.of("""
                Description | HS Code | Qty | Volume | VUn
                Ball bearing | 848210 | 4 | 2 | M3
                Hex bolt | 731815 | 5 | 1 | M3
                """);

        assertThat(place(read, Field.UNIT_PRICE)).isEqualTo("nowhere");
    }

    @Test
    void aTimeWithItsZoneLeavesADateADate() {
        var read = ReadManifest.of("""
                Description | HS Code | Qty | purchase-date
                Linen towel | 630260 | 4 | 2026-03-02T10:11:12+00:00
                Cotton apron | 621142 | 5 | 2026-03-04T12:11:12+00:00
                """);

        assertThat(read.sheet().mapping().questions()).noneMatch(question -> question.contains("no dates"));
        assertThat(read.line(1).text(Field.EXPORT_DATE)).startsWith("2026-03-04");
    }

    @Test
    void aDescriptionStaysOneThoughFirmsMadeTheGoods() {
        var read = ReadManifest.of("""
                Name of goods | Description | HS | Qty | Destination | Consignee
                Camera | Thermal imaging camera 640x512 | 852589 | 2 | FR | Lyra Homes SA
                Bearing | Ball bearing Omega GmbH | 848210 | 30 | FR | Lyra Homes SA
                Hose | Garden hose Vega GmbH | 391739 | 30 | FR | Lyra Homes SA
                """);

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("A, B");
        assertThat(place(read, Field.PARTY_NAME)).isEqualTo("nowhere");
        assertThat(read.line(0).description()).contains("Thermal imaging camera");
    }

    @Test
    void theOnlyCountryAheadOfTheCodesMayBeTheOrigin() {
        var read = ReadManifest.of("""
                10 | DE | '84821010 | Ball bearing 6204 | 200 | PCS | 1,20 | EUR | Van Dijk Techniek BV
                20 | DE | '84821010 | Ball bearing 6205 | 100 | PCS | 1,50 | EUR | Van Dijk Techniek BV
                30 | CN | '73181595 | Hex bolt M8x30 | 2000 | PCS | 0,12 | EUR | Lyra Homes SA
                40 | CN | '73182200 | Washer M8 | 5000 | PCS | 0,02 | EUR | Lyra Homes SA
                """);

        assertThat(place(read, Field.DESTINATION)).isEqualTo("nowhere");
        assertThat(place(read, Field.of(Role.PARTY, Field.Attribute.COUNTRY))).isEqualTo("B");
    }

    /** A price for delivery to Kyrgyzstan, or kilograms: the goods may go there. */
    @Test
    void whatMayBeKyrgyzstanBehindAnAmountIsLookedAt() {
        var read = ReadManifest.of("""
                Ball bearing 6204 | '84821010 | 200 | PCS | DE | 12.50 | KG | Lyra Homes SA
                Hex bolt M8x30 | '73181595 | 100 | PCS | DE | 2.50 | KG | Lyra Homes SA
                """);

        assertThat(place(read, Field.UNIT)).isEqualTo("D");
        assertThat(place(read, Field.DESTINATION)).contains("G");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 | PCS | 12.5 | KG", "12.5 | KG"})
    void whatMayBeAUnitAloneTellsNoDestination(String amounts) {
        var read = ReadManifest.of("""
                Omega Handel GmbH, Hamburg | Lyra Homes Ltd | Ball bearing 6204 | '84821010 | %1$s
                Omega Handel GmbH, Hamburg | Lyra Homes Ltd | Hex bolt M8x30 | '73181595 | %1$s
                Omega Handel GmbH, Hamburg | Lyra Homes Ltd | Washer M8 | '73182200 | %1$s
                """.formatted(amounts));

        assertThat(place(read, Field.DESTINATION)).isEqualTo("nowhere");
        assertThat(place(read, Field.of(Role.PARTY, Field.Attribute.COUNTRY)))
                .isEqualTo(amounts.startsWith("10") ? "H" : "F");
        assertThat(read.line(0).has(Field.UNIT)).isTrue();
    }

    @Test
    void whatMayBeAUnitBesideAnotherOfABareListTellsNoDestination() {
        var read = ReadManifest.of("""
                Servo motor nine gram | 10 | PCS | 2.5 | KG
                Nylon screw with nut | 200 | PCS | 3.5 | KG
                Carbon rod four mm | 12 | PCS | 4.5 | KG
                Balsa sheet three mm | 20 | PCS | 5.5 | KG
                """);

        assertThat(place(read, Field.DESTINATION)).isEqualTo("nowhere");
        assertThat(place(read, Field.of(Role.PARTY, Field.Attribute.COUNTRY))).isEqualTo("E");
    }

    @Test
    void aCountryAheadOfTheCodesMayBeTheOriginBesideUnitsThatLookLikeOne() {
        var read = ReadManifest.of("""
                Omega Handel GmbH, Hamburg | Lyra Homes Ltd | Kenya | Ball bearing 6204 | '84821010 | 10 | KG
                Omega Handel GmbH, Hamburg | Lyra Homes Ltd | Kenya | Hex bolt M8x30 | '73181595 | 20 | KG
                Omega Handel GmbH, Hamburg | Lyra Homes Ltd | Kenya | Washer M8 | '73182200 | 30 | KG
                """);

        assertThat(place(read, Field.DESTINATION)).isEqualTo("nowhere");
    }

    /** As a second destination the kilograms contradicted the one that is told, and were no quantity. */
    @ParameterizedTest
    @ValueSource(strings = {"", "Norway | "})
    void whatMayBeAUnitRightAheadOfACountryIsReadAsBoth(String before) {
        var read = ReadManifest.of("""
                Omega Handel GmbH, Hamburg | Lyra Homes Ltd | %1$sBall bearing 6204 | '84821010 | 12.5 | KG | Norway
                Omega Handel GmbH, Hamburg | Lyra Homes Ltd | %1$sHex bolt M8x30 | '73181595 | 2.5 | KG | Norway
                Omega Handel GmbH, Hamburg | Lyra Homes Ltd | %1$sWasher M8 | '73182200 | 7.5 | KG | Norway
                """.formatted(before));

        assertThat(read.line(0).text(Field.DESTINATION)).doesNotContain("KG").contains("Norway");
        assertThat(read.line(0).has(Field.UNIT)).isTrue();
        assertThat(read.line(0).has(Field.QUANTITY)).isTrue();
        assertThat(place(read, Field.of(Role.PARTY, Field.Attribute.COUNTRY))).contains(before.isEmpty() ? "F" : "G");
    }
}
