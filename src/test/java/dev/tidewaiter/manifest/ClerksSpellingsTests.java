package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clerks and programs write otherwise than the forms have it: umlauts spelled out, counts and modes where names were to stand. */
class ClerksSpellingsTests {

    @Test
    void umlautsSpelledOutAreUmlauts() {
        var line = ReadManifest.of("""
                Bestellung | | Artikel | | Betrag | |
                Bestellnr | Kundennr | Bezeichnung | Stueckzahl | Einzelpreis | Waehrung | Lieferdatum
                B-17 | K-300 | Fliesenkleber grau | 4 | 7 | EUR | 12.04.2024
                B-18 | K-311 | Fugenkreuze | 9 | 2 | EUR | 19.04.2024
                """).line(0);

        assertThat(line.text(Field.PURCHASE_ORDER)).isEqualTo("B-17");
        assertThat(line.text(Field.CURRENCY)).isEqualTo("EUR");
        assertThat(line.text(Field.QUANTITY)).isEqualTo("4");
        assertThat(line.has(Field.ARRIVAL_DATE)).isTrue();
        assertThat(line.has(Field.EXPORT_DATE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Packaging,67 CTNS", "Kemasan,67 CTNS", "Containers,4"})
    void aCountWhereAKindWasToStandCountsPackages(String heading, String count) {
        var line = ReadManifest.of("""
                Part Number | Description | %s | Quantity
                T-7 | Cane basket | %s | 80
                T-9 | Cane chair | %s | 20
                """.formatted(heading, count, count)).line(0);

        assertThat(line.text(Field.PACKAGE_COUNT)).isEqualTo(count);
        assertThat(line.has(Field.CONTAINER)).isFalse();
    }

    @Test
    void onePackageOfSoManyIsAMark() {
        var line = ReadManifest.of("""
                Colli | Omschrijving | Aantal
                '1/2 | Tegels | 80
                '2/2 | Voegen | 20
                """).line(0);

        assertThat(line.text(Field.MARKS)).isEqualTo("1/2");
        assertThat(line.has(Field.PACKAGE_COUNT)).isFalse();
    }

    @Test
    void piecesOnAListOfWaybillsArePackages() {
        var line = ReadManifest.of("""
                AWB No. | Consignee Name | Description | Pieces | Gross Weight
                176-10000001 | Beta Tiles LLC | Tiles | 3 | 151
                176-10000002 | Gamma Grout LLC | Grout | 2 | 88
                """).line(0);

        assertThat(line.text(Field.PACKAGE_COUNT)).isEqualTo("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Air", "BY SEA, FCL", "海运", "per LKW"})
    void aModeOfTransportCarriesNothing(String mode) {
        var read = ReadManifest.of("""
                Shipper: | Alfa Tiles Ltd.
                Consignee: | Beta Tiles LLC
                Carrier: | %s

                Description | Quantity
                Tiles | 80
                """.formatted(mode));

        assertThat(read.line(0).text(Field.MODE_OF_TRANSPORT)).isEqualTo(mode);
        assertThat(read.line(0).parties()).noneMatch(party -> party.role() == Role.CARRIER);
    }

    @Test
    void clausesOfAChineseContractAreLabels() {
        var read = ReadManifest.of("""
                品名 | 规格型号 | 数量 | 单价
                瓷砖 | T-80 | 380 | 18
                合计 | | 380 |

                二、交货时间： 2025年05月14日
                三、交货地点 ： 宁波市北仑区码头仓库
                六、结算及支付方式：先付款后发货
                """);

        assertThat(read.lines).hasSize(1);
        assertThat(read.line(0).text(Field.ARRIVAL_DATE)).isEqualTo("2025年05月14日");
        assertThat(read.line(0).text(Field.PLACE_OF_DELIVERY)).contains("北仑");
        assertThat(read.line(0).text(Field.PAYMENT_TERMS)).isEqualTo("先付款后发货");
    }

    @Test
    void aHeadingThatIsAnOrderNumberWeighsNothing() {
        var read = ReadManifest.of("""
                po_id | description | quantity
                PO-2000 | Tiles | 80
                PO-2001 | Grout | 20
                """);

        assertThat(read.line(0).has(Field.GROSS_WEIGHT)).isFalse();
    }
}
