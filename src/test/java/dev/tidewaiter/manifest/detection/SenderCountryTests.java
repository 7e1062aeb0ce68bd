package dev.tidewaiter.manifest.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SenderCountryTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shipper Country",
                "Sender Country",
                "Absenderland",
                "Pays de l'expéditeur",
                "发货人国家",
                "Kraj nadawcy"
            })
    void theCountryOfWhoSendsStandsBesideTheNameOfWhoSends(String heading) {
        var read = ReadManifest.of("""
                Shipper | %s | Consignee | Destination | Description | Qty
                Alpha Works Ltd | China | Beta Trade LLC | Germany | Ceramic tiles | 20
                """.formatted(heading));

        assertThat(read.sheet().mapping().columns())
                .containsEntry(Field.SHIPPER_COUNTRY, "B")
                .doesNotContainKey(Field.EXPORTER_COUNTRY);
    }

    @Test
    void itIsThatOfTheExporterWhereNobodyElseSends() {
        var read = ReadManifest.of("""
                Exporter | Sender Country | Consignee | Destination | Description | Qty
                Alpha Works Ltd | China | Beta Trade LLC | Germany | Ceramic tiles | 20
                """);

        assertThat(read.sheet().mapping().columns())
                .containsEntry(Field.EXPORTER_COUNTRY, "B")
                .doesNotContainKey(Field.SHIPPER_COUNTRY);
    }

    @Test
    void aShipperBesideAnExporterKeepsItsOwn() {
        var read = ReadManifest.of("""
                Exporter | Shipper | Shipper Country | Consignee | Destination | Description | Qty
                Alpha Works Ltd | Gamma Freight | Hong Kong | Beta Trade LLC | Germany | Ceramic tiles | 20
                """);

        assertThat(read.sheet().mapping().columns()).containsEntry(Field.SHIPPER_COUNTRY, "C");
    }

    @ParameterizedTest
    @CsvSource({"Sender City, exporter.address", "Shipper ID, exporter.id"})
    void theTownAndTheNumberOfASenderAreThoseOfTheExporterToo(String heading, String field) {
        var read = ReadManifest.of("""
                Exporter | Sender Country | %s | Consignee | Destination | Description | Qty
                Alpha Works Ltd | China | Xiamen 77 | Beta Trade LLC | Germany | Ceramic tiles | 20
                """.formatted(heading));

        assertThat(read.sheet().mapping().columns())
                .containsEntry(Field.EXPORTER_COUNTRY, "B")
                .containsEntry(Objects.requireNonNull(Field.byId(field)), "C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kraj odbiorcy", "收件人国家", "Negara penerima"})
    void theCountryOfWhoReceivesStandsBesideTheReceiver(String heading) {
        var read = ReadManifest.of("""
                Shipper | Consignee | %s | Description | Qty
                Alpha Works Ltd | Beta Trade LLC | Germany | Ceramic tiles | 20
                """.formatted(heading));

        assertThat(read.sheet().mapping().columns())
                .containsEntry(Field.CONSIGNEE_COUNTRY, "C")
                .containsEntry(Field.DESTINATION, "C");
    }

    @Test
    void theCountryOfWhoBuysIsCalledByTheSameWord() {
        var read = ReadManifest.of("""
                Shipper | Alıcı | Alıcı Ülkesi | Description | Qty
                Alpha Works Ltd | Beta Trade LLC | Germany | Ceramic tiles | 20
                """);

        assertThat(read.sheet().mapping().columns())
                .containsEntry(Field.BUYER_NAME, "B")
                .containsEntry(Field.BUYER_COUNTRY, "C")
                .containsEntry(Field.DESTINATION, "C")
                .doesNotContainKey(Field.CONSIGNEE_COUNTRY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Buyer | Consignee Country", "Nabywca | Kraj odbiorcy"})
    void inOtherWordsItMayBeThatOfSomebodyElse(String headings) {
        var read = ReadManifest.of("""
                Shipper | %s | Description | Qty
                Alpha Works Ltd | Beta Trade LLC | Germany | Ceramic tiles | 20
                """.formatted(headings));

        assertThat(read.sheet().mapping().columns()).containsEntry(Field.CONSIGNEE_COUNTRY, "C");
    }
}
