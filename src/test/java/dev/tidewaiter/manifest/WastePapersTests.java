package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings of waste manifests, requests and transaction statements that name parties, days and numbers in words of their own. */
class WastePapersTests {

    @ParameterizedTest
    @CsvSource({
        "Waste generator,Designated facility",
        "Abfallerzeuger,Entsorger",
        "Producteur de déchets,Éliminateur",
        "Produttore rifiuti,Destinatario rifiuti",
        "Gerador,Destinador",
        "Wytwórca odpadów,Przejmujący odpady",
        "产废单位,处置单位",
        "排出事業者,処分業者"
    })
    void whoeverMakesWasteSendsItAndWhoeverTakesItReceivesIt(String sender, String receiver) {
        var read = ReadManifest.of("""
                Description | HS Code | Qty | %s | %s
                Solvent waste | 382541 | 4 | Omega Farben GmbH | Sigma Recycling Ltd
                Waste oil | 271099 | 9 | Omega Farben GmbH | Sigma Recycling Ltd
                """.formatted(sender, receiver));

        assertThat(place(read, Field.SHIPPER_NAME)).isEqualTo("D");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("E");
    }

    @Test
    void aGeneratorThatIsNoCompanyIsNobody() {
        var read = ReadManifest.of("""
                Description | HS Code | Qty | Generator
                Panel | 853710 | 4 | 5 kW diesel
                Cable | 854449 | 9 | 7 kW petrol
                """);

        assertThat(place(read, Field.SHIPPER_NAME)).isEqualTo("nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"İstenilen Teslim Tarihi", "İstenen Termin", "Ngày giao hàng yêu cầu"})
    void theDayThatABuyerAsksForIsOneOfArrival(String heading) {
        var read = ReadManifest.of("""
                Description | HS Code | Qty | %s
                Tiles | 690721 | 4 | 30.03.2026
                Bolts | 731815 | 9 | 31.03.2026
                """.formatted(heading));

        assertThat(place(read, Field.ARRIVAL_DATE)).isEqualTo("D");
    }

    @Test
    void theNumberOfATransactionIsTheShipments() {
        var read = ReadManifest.of("거래번호: | TS-2026-0117\n\n" + ReadManifest.TABLE);

        assertThat(place(read, Field.SHIPMENT)).isEqualTo("B1");
    }
}
