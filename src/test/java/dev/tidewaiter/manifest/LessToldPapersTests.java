package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;

/** Papers that tell less than others of who sends what: no legal form, no amount, no receiver. */
class LessToldPapersTests {

    @Test
    void nameOverItsTelephoneOrTaxNumberWritesThePaper() {
        var read = ReadManifest.of("""
                | | SUMINISTROS OMEGA DEL NORTE
                | | RFC: SON160418HK3
                | | Tel: 477 555 0147
                |
                FACTURA
                CANT. | DESCRIPCIÓN | PRECIO UNIT.
                4 | Motor trifásico | 7450
                20 | Banda trapezoidal | 186
                """);

        assertThat(read.line(0).text(Field.EXPORTER_NAME)).isEqualTo("SUMINISTROS OMEGA DEL NORTE");
    }

    @Test
    void companyWrittenWithAPointAtItsEndHeadsABlock() {
        var read = ReadManifest.of("""
                PACKING LIST | | Omega Pouch Co.
                Bill To | Alpha Roasters Ltd
                Description | Quantity
                Paper bags | 30
                Tin ties | 20
                """);

        assertThat(read.sheet().mapping().columns()).containsKey(Field.EXPORTER_NAME);
    }

    @Test
    void countryFarBehindACarrierIsWhereTheParcelGoes() {
        var read = ReadManifest.of("""
                Label | Carrier | Shipping Method | Zip | State | Country | Weight (lb)
                SL1 | fedex | 2Day Air | 32825 | TN | IR | 7.1
                SL2 | ups | Ground | 27066 | KY | CU | 2.9
                """);

        assertThat(read.sheet().mapping().columns()).doesNotContainKey(Field.CARRIER_COUNTRY);
        assertThat(read.line(0).destination()).hasToString("IR");
    }

    @Test
    void itemWithItsOwnArticleIsALineThoughItsNumberIsLeftOut() {
        var read = ReadManifest.of("""
                Item code | Description | Quantity | Unit | Currency | Comment
                PRD-A | Switch box for two outlets | 24 | pcs | EUR | none
                PRD-B | Screen of seventeen inches | 2 | pcs | EUR | none
                PRD-C | Jet engine blades
                PRD-D | Cable | 3 | pcs | EUR | none
                """);

        assertThat(read.lines).hasSize(4);
        assertThat(read.line(2).description()).isEqualTo("Jet engine blades");
    }

    @Test
    void priceBesideAUnitIsOfEachOnAnOfferWithoutNumbers() {
        var read = ReadManifest.of("""
                Supplier | Description | Unit | Price
                Omega GmbH | Ready-mixed concrete | m3 | 450
                Omega GmbH | Steel bars | kg | 3
                """);

        assertThat(read.line(0).text(Field.UNIT_PRICE)).isEqualTo("450");
    }

    @Test
    void numbersOfCustomersOnAListOfOrdersAreNoArticles() {
        var read = ReadManifest.of("""
                Delivery Number | Material Number | Delivered Quantity | Net Price | Customer ID | Sales Order
                '1001 | MAT001 | 100 | 50 | CUST001 | '2001
                '1002 | MAT002 | 200 | 30 | CUST002 | '2002
                '1003 | MAT003 | 150 | 40 | CUST003 | '2003
                """);

        assertThat(read.line(0).text(Field.PART_NUMBER)).isEqualTo("MAT001");
        assertThat(read.sheet().mapping().columns()).containsKey(Field.BUYER_ID);
    }
}
