package dev.tidewaiter.manifest.column;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in which no heading says "quantity", and those in which one of the same words says something else. */
class UntoldQuantityTests {

    @Test
    void unitsOverAmountsAreTheQuantity() {
        var read = ReadManifest.of("""
                Component | Units | Price (EUR)
                aluminium profile | 3582mm | 10.78
                hall sensor | 2 | 2.56
                glue | 500gr | 12.07
                """);

        assertThat(place(read, Field.QUANTITY)).isEqualTo("B");
    }

    @Test
    void unitsOverWordsStayUnits() {
        var read = ReadManifest.of("""
                Component | Units | Price (EUR)
                aluminium profile | m | 10.78
                hall sensor | pcs | 2.56
                """);

        assertThat(place(read, Field.UNIT)).isEqualTo("B");
        assertThat(place(read, Field.QUANTITY)).isEqualTo("nowhere");
    }

    @Test
    void amountsThatThePriceMultipliesAreTheQuantity() {
        var read = ReadManifest.of("""
                Item | Amount | Cost (CAD) | Total Cost
                Propeller guard | 4 | 5.20 | 20.80
                Landing gear | 1 | 31.50 | 31.50
                Nylon straps | 3 | 2.40 | 7.20
                """);
        var sums = ReadManifest.of("""
                Item | Amount | Cost (CAD) | Total Cost
                Propeller guard | 21 | 5.20 | 26.20
                Landing gear | 32 | 31.50 | 63.50
                """);

        assertThat(place(read, Field.QUANTITY)).isEqualTo("B");
        assertThat(place(read, Field.UNIT_PRICE)).isEqualTo("C");
        assertThat(place(read, Field.TOTAL_VALUE)).isEqualTo("D");
        assertThat(place(sums, Field.QUANTITY)).isEqualTo("nowhere");
    }

    @Test
    void aWordForMassBehindAUnitOfAnotherKindIsTheQuantity() {
        var read = ReadManifest.of("""
                STT | Tên hạng mục | ĐVT | Khối lượng
                1 | Tủ điện tổng | cái | 2
                2 | Cáp đồng | m | 100
                """);

        assertThat(place(read, Field.QUANTITY)).isEqualTo("D");
    }

    @Test
    void aWordForMassBehindAUnitOfMassStaysTheWeight() {
        var read = ReadManifest.of("""
                STT | Tên hạng mục | ĐVT | Khối lượng
                1 | Gạo thơm | kg | 200
                2 | Gạo nếp | kg | 100
                """);

        assertThat(place(read, Field.QUANTITY)).isEqualTo("nowhere");
        assertThat(place(read, Field.GROSS_WEIGHT)).isEqualTo("D");
    }

    @Test
    void aNumberThatNumbersNothingBesidePricesIsTheQuantity() {
        var read = ReadManifest.of("""
                Component | Number | Cost per unit
                ball screw | 3 | 60.5
                driver board | 1 | 30.2
                micro controller | 1 | 25.1
                power supply | 1 | 25.4
                """);

        assertThat(place(read, Field.QUANTITY)).isEqualTo("B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2 3 4", "7 12 31 40"})
    void aNumberThatNumbersTheLinesIsNone(String numbers) {
        var of = numbers.split(" ");
        var read = ReadManifest.of("""
                Component | Number | Cost per unit
                ball screw | %s | 60.5
                driver board | %s | 30.2
                micro controller | %s | 25.1
                power supply | %s | 25.4
                """.formatted((Object[]) of));

        assertThat(place(read, Field.QUANTITY)).isEqualTo("nowhere");
    }

    @Test
    void theSumOfSizesIsTheQuantity() {
        var read = ReadManifest.of("""
                Carton No. | Style | S | M | L | TOTAL
                1 | knit shirt | 10 | 20 | 30 | 60
                2 | knit vest | 5 | | 5 | 10
                """);

        assertThat(place(read, Field.QUANTITY)).isEqualTo("F");
        assertThat(place(read, Field.TOTAL_VALUE)).isEqualTo("nowhere");
    }

    @Test
    void aTotalThatIsNoSumOfSizesStaysAValue() {
        var read = ReadManifest.of("""
                Carton No. | Style | S | M | L | TOTAL
                1 | knit shirt | 10 | 20 | 30 | 420
                2 | knit vest | 5 | | 5 | 70
                """);

        assertThat(place(read, Field.QUANTITY)).isEqualTo("nowhere");
        assertThat(place(read, Field.TOTAL_VALUE)).isEqualTo("F");
    }

    @Test
    void aColumnOfNaughtsGivesItsFieldToOneThatSaysSomething() {
        var read = ReadManifest.of("""
                product-name | quantity-purchased | quantity-shipped
                garden chair | 4 | 0
                garden table | 2 | 0
                """);

        assertThat(place(read, Field.QUANTITY)).isEqualTo("B");
    }

    @Test
    void whatWasShippedCountsBeforeWhatWasPurchasedWhereItIsAnything() {
        var read = ReadManifest.of("""
                product-name | quantity-purchased | quantity-shipped
                garden chair | 4 | 3
                garden table | 2 | 0
                """);

        assertThat(place(read, Field.QUANTITY)).isEqualTo("C");
    }
}
