package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels one below the other, whose values stand behind an empty column. */
class ListsOfLabelsTests {

    @Test
    void whatIsBelowALabelOfAListIsTheNextOne() {
        var read = ReadManifest.of("""
                Условия поставки | | CPT Краснодар
                Номер прицепа рефрижератора | | 40 A 123 BC
                Место отгрузки | | Кува
                Место назначения | | Краснодар
                Лаборант | | Петров

                """ + TABLE);

        assertThat(place(read, Field.INCOTERM)).isEqualTo("C1");
        assertThat(place(read, Field.PORT_OF_LOADING)).isEqualTo("C3");
        assertThat(place(read, Field.PORT_OF_DISCHARGE)).isEqualTo("C4");
    }

    @Test
    void boxesOverTheirValuesAreNoList() {
        var read = ReadManifest.of("""
                Port of loading | | Port of discharge
                Haiphong | | Penang
                Ocean vessel | | Voyage No.
                HAIAN LINK | | 026S

                """ + TABLE);

        assertThat(place(read, Field.PORT_OF_LOADING)).isEqualTo("A2");
        assertThat(place(read, Field.PORT_OF_DISCHARGE)).isEqualTo("C2");
        assertThat(place(read, Field.VESSEL_NAME)).isEqualTo("A4");
    }

    @Test
    void namesBelowTheirLabelsAreNoLabelsOfAList() {
        var read = ReadManifest.of("""
                Exporter | | DE
                Larch Exports Inc | | Berlin
                Consignee | | see order 5
                Omega Tiles LLC | | "Azadi Street 5, Tehran"
                Buyer | | see order 6
                Wexham Pumps Ltd | | Graz
                Notify party | | none
                Tarnfield Pumps Ltd | | Linz

                """ + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A4");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A6");
    }

    @Test
    void aNameBelowTheLabelOfAPartyIsNoLabelOfAList() {
        var read = ReadManifest.of("""
                Consignee | | see order 5
                Wexham Pumps Ltd | | Wien
                Invoice number | | 44871
                Port of loading | | Hamburg
                Port of discharge | | Koper

                """ + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A2");
    }

    /** Nobody is called after the town he lives in: "Town:" heads no block that begins with a name. */
    @Test
    void theTownOfABuyerIsNotItsName() {
        var read = ReadManifest.of("""
                Клиент: | zakaz@omega.example
                Город: | Тула
                Улица: | Металлургов
                Телефон: | +7 900 000-11-22

                """ + TABLE);

        assertThat(place(read, Field.BUYER_NAME)).isNotEqualTo("B2").isNotEqualTo("B3");
    }

    /** Unlike a town's, the label of an address heads a block that may begin with a name, whatever the next label says. */
    @ParameterizedTest
    @CsvSource({
        "Consignee address:, Consignee city:, Omega Technology Center",
        "Delivery address:, Invoice no:, Omega Technology Center",
        "Адрес доставки:, Телефон:, Омега технологический центр",
        "收货地址:, 电话:, 欧米茄技术中心"
    })
    void aCompanyBehindAnAddressOverAnotherLabelIsAParty(String label, String next, String company) {
        var read = ReadManifest.of("""
                Exporter: | Alfa GmbH
                Country of destination: | Turkey
                %s | %s
                %s | 77

                """.formatted(label, company, next) + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("B3");
    }

    @Test
    void whoeverReleasesTheGoodsSellsThem() {
        var read = ReadManifest.of("""
                Накладна № 3318 від ____________ 2025 року
                Відпущено: | ТОВ "ОМЕГА"
                Покупець: | ТОВ "ЛАМБДА"

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("B2");
    }
}
