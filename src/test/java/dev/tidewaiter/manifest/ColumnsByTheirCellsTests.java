package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns whose cells say something else than their headings. */
class ColumnsByTheirCellsTests {

    @Test
    void addressesThatBeginWithACompanyNameIt() {
        var read = ReadManifest.of("""
                PO number | Billing address | Amount
                PO-1 | Omega Motors Pvt Ltd, Industrial Park, Hosur | 417.50
                PO-2 | Beta Rotors Pvt Ltd, Main Road 2, Pune | 653.00
                """);

        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("B");
    }

    @Test
    void addressesOfANamedPartyStayAddresses() {
        var read = ReadManifest.of("""
                Description | Buyer | Billing address | Amount
                Tiles | Omega Motors | Omega Motors Pvt Ltd, Industrial Park, Hosur | 417.50
                Bolts | Beta Rotors | Beta Rotors Pvt Ltd, Main Road 2, Pune | 653.00
                """);

        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("B");
        assertThat(place(read, Field.BUYER_ADDRESS)).isEqualTo("C");
    }

    @Test
    void aNumberOfOrdersIsNoWeight() {
        var read = ReadManifest.of("po_id | Description | Amount\n1 | Tiles | 12.50\n2 | Bolts | 9.75\n");

        assertThat(place(read, Field.GROSS_WEIGHT)).isEqualTo("nowhere");
    }

    @Test
    void termsOfPaymentAreNoTermsOfDelivery() {
        var read = ReadManifest.of("""
                Description | Qty | Terms
                Tiles | 12 | 30 days credit
                Bolts | 9 | 50% on order, 50% on delivery
                """);

        assertThat(place(read, Field.PAYMENT_TERMS)).isEqualTo("C");
        assertThat(place(read, Field.INCOTERM)).isEqualTo("nowhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100% advance, DAP Almaty",
                "30% on order, 70% before shipment, CPT Bishkek",
                "30% prepaid, Almaty"
            })
    void aPlaceOfDeliveryBehindAShareOfTheSumStaysOne(String terms) {
        var read = ReadManifest.of("""
                Description | Qty | Terms
                Tiles | 12 | %1$s
                Bolts | 9 | %1$s
                """.formatted(terms));

        assertThat(place(read, Field.INCOTERM)).isEqualTo("C");
    }
}
