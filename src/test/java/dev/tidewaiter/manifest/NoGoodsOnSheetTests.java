package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import org.junit.jupiter.api.Test;

/** Tables that are no goods, or sums of goods that stand further down, and boxes about parties below them. */
class NoGoodsOnSheetTests {

    private static final String REGISTER = """
            Date | Supplier Invoice No | Party | HSN/SAC | Particulars | Quantity | Invoice Value
            12-Aug-24 | AB/588 | Alfa Hosting Pvt Ltd | 998315 | Hosting charges | | 40592
            13-Aug-24 | CD/712 | Beta Legal LLP | 998212 | Legal fees | | 85232
            """;

    @Test
    void aCodeOfServicesNamesNoGoodsAndIsSaid() {
        var read = ReadManifest.of(REGISTER + """
                14-Aug-24 | EF/003 | Gamma Tiles Pvt Ltd | 690721 | Tiles | 80 | 9000
                15-Aug-24 | GH/004 | Delta Tiles Pvt Ltd | 998315 | Tiles | 70 | 8000
                """);

        assertThat(read.lines).extracting(line -> line.description()).containsExactly("Tiles", "Tiles");
        assertThat(read.sheet().mapping().questions())
                .anyMatch(question -> question.contains("holds the codes of services in 2 rows"));
    }

    @Test
    void aRegisterOfServicesAloneIsNeverPassedOverInSilence() {
        var read = ReadManifest.of(REGISTER);

        assertThat(read.lines).isEmpty();
        assertThat(read.sheet().mapping().questions()).isNotEmpty();
    }

    @Test
    void aLedgerOfExpensesIsRejectedAndNotRead() {
        var read = ReadManifest.of("""
                po_id | campaign_id | agency | region | gl_code | amount
                PO-2000 | C-38 | Forty Agents | APAC | 61010 | 82344
                PO-2001 | C-26 | Pixel and Sons | APAC | 61010 | 80391
                PO-2002 | C-21 | Ninety Voices | EMEA | 61040 | 66896
                """);

        assertThat(read.lines).isEmpty();
        assertThat(read.rejected).isNotEmpty();
    }

    @Test
    void aTravellersListToTickOffIsRejectedAndNotRead() {
        var read = ReadManifest.of("""
                PACKING LIST
                Item | Category | Qty | Packed?
                T-shirts | Clothes | 6 | ☐
                Hiking shoes | Clothes | 1 | ☐
                Adapter | Electronics | 2 | ☑
                """);

        assertThat(read.lines).isEmpty();
        assertThat(read.rejected).isNotEmpty();
    }

    @Test
    void boxesToTickBesideAPartyAreAPickList() {
        var read = ReadManifest.of("""
                Consignee: | Beta Tiles LLC

                Item | Qty | Packed?
                Tiles | 6 | ☐
                Grout | 1 | ☐
                Bolts | 2 | ☑
                """);

        assertThat(read.lines).hasSize(3);
    }

    private static final String MANIFEST = """
            船名 | ALFA TRADER | | 目的港 | MANZANILLO
            分票统计数据 - (系统自动合成)
            提单号 | | 英文品名 | 件数 | 包装单位 | 毛重(KGS)
            AB100 | | FLOOR TILES / GROUT | 90 | CARTONS | 3500

            明细品名及数据
            提单号 | 箱号 | 英文品名 | 10位HScode | 件数 | 包装单位 | 毛重(KGS)
            AB100 | ABCU1234560 | FLOOR TILES | 6907210000 | 50 | CARTONS | 2000
            AB100 | ABCU1234560 | GROUT | 3824500000 | 40 | CARTONS | 1500
            """;

    @Test
    void sumsOfTheSystemStandBehindTheLinesThatTheySumUp() {
        var read = ReadManifest.of(MANIFEST);

        assertThat(read.lines).extracting(line -> line.description()).containsExactly("FLOOR TILES", "GROUT");
        assertThat(ReadManifest.place(read, Field.HS)).isEqualTo("D");
        assertThat(ReadManifest.place(read, Field.CONTAINER)).isEqualTo("B");
    }

    @Test
    void aTableOfSumsWithoutLinesIsReadAsItStands() {
        var read = ReadManifest.of("""
                Totals by tariff heading
                Description | HS Code | Quantity
                Tiles | 690721 | 80
                Bolts | 731815 | 9
                """);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void aBoxOfKeysBelowTheGoodsTellsItsParty() {
        var line = ReadManifest.of(MANIFEST + """

                发货人(Shipper) | 代码 | USCI+10403526042900975
                | 名称 | ALFA TILES CO., LTD.
                | 地址 | ROOM 7, EXAMPLE ROAD, QINGDAO
                | 国家/地区代码 | CN

                收货人(Consignee) | 代码 | RFC+ABJ0101019X2
                | 名称 | BETA TILES S.A. DE C.V.
                | 地址 | AVENIDA EJEMPLO 500, LEON
                | 国家/地区代码 | MX
                """).line(0);

        assertThat(line.parties())
                .filteredOn(party -> party.role() == Role.CONSIGNEE)
                .singleElement()
                .satisfies(party -> {
                    assertThat(party.name().text()).isEqualTo("BETA TILES S.A. DE C.V.");
                    assertThat(party.address().text()).isEqualTo("AVENIDA EJEMPLO 500, LEON");
                    assertThat(party.country()).isEqualTo(new Country("MX"));
                });
        assertThat(line.parties())
                .filteredOn(party -> party.role() == Role.SHIPPER)
                .singleElement()
                .satisfies(party -> assertThat(party.country()).isEqualTo(new Country("CN")));
        assertThat(line.destination()).isEqualTo(new Country("MX"));
    }
}
