package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and addresses of which each part has a column of its own. */
class SplitColumnsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Consignee | Street | House | City | Country",
                "Consignee | Street | No. | City | Country",
                "Consignee | Street | Flat | Town | Country",
                "Получатель | Улица | Дом | Город | Страна",
                "收货人 | 街道 | 门牌号 | 城市 | 国家"
            })
    void houseAndTownBelongToTheAddressAndTheCountryToItsParty(String heading) {
        var read = ReadManifest.of(
                heading + " | Goods | HS Code\nBeta Ware LLC | Linden Road | 882-1 | Xiamen | CN | Jars | 701090\n");

        assertThat(read.line(0).parties().get(0).address().text()).isEqualTo("Linden Road, 882-1, Xiamen");
        assertThat(place(read, Field.CONSIGNEE_COUNTRY)).isEqualTo("E");
    }

    @Test
    void aLineNumberBehindAPartyIsNoHouse() {
        var read = ReadManifest.of("""
                Consignee | No. | Goods | HS Code
                Beta Ware LLC | 1 | Jars | 701090
                Beta Ware LLC | 2 | Bolts | 731815
                """);

        assertThat(place(read, Field.CONSIGNEE_ADDRESS)).isEqualTo("nowhere");
    }

    @Test
    void aNameThatRunsOnIntoTheNextColumnIsReadWholeToo() {
        var read = ReadManifest.of("""
                KUNNR | NAME1 | NAME2 | STRAS | ORT01 | LAND1 | MAKTX | STAWN
                4711 | JOINT STOCK COMPANY NORTHERN | INSTRUMENT PLANT KESTREL | Main Road 2 | Wels | AT | Stühle | 94016900
                """);

        assertThat(read.line(0).parties())
                .extracting(party -> party.name().text())
                .contains("JOINT STOCK COMPANY NORTHERN INSTRUMENT PLANT KESTREL");
        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("G");
        assertThat(place(read, Field.HS)).isEqualTo("H");
    }

    @Test
    void aLegalFormInAColumnOfItsOwnMakesTheWordsBeforeItOneName() {
        var read = ReadManifest.of("""
                KUNNR | NAME1 | NAME2 | NAME3 | LAND1 | MAKTX | STAWN
                4711 | Kestrel | Design | Srl | IT | Stühle | 94016900
                4712 | Heron | Works | Co., Ltd. | CN | Stühle | 94016900
                """);

        assertThat(read.lines)
                .flatExtracting(line -> line.parties().stream()
                        .map(party -> party.name().text())
                        .toList())
                .containsExactly("Kestrel Design Srl", "Heron Works Co., Ltd.");
    }
}
