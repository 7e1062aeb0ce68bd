package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings and labels of requests, statements of a trade and manifests of waste. */
class WordsOfRequestsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "İstenilen Teslim Tarihi", "Beklenen Teslim Tarihi", "Date de livraison souhaitée",
                        "Data consegna richiesta",
                "Fecha de entrega solicitada", "Oczekiwana data dostawy", "Requested delivery date",
                        "Data de livrare solicitată"
            })
    void aDayThatIsAskedForIsTheOneOfArrival(String heading) {
        var read = ReadManifest.of(
                "Description | Qty | " + heading + "\nTiles | 4 | 30.03.2026\nBolts | 9 | 30.03.2026\n");

        assertThat(place(read, Field.ARRIVAL_DATE)).isEqualTo("C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Style", "Estilo", "Stile", "Fason", "Фасон", "スタイル", "스타일", "Kiểu dáng"})
    void aStyleInWordsSaysWhatTheGoodsAre(String heading) {
        var words = ReadManifest.of(
                "Style # | " + heading + " | Qty\nST-1 | Work trousers | 4\nST-2 | Softshell jacket | 9\n");
        var numbers =
                ReadManifest.of("Description | " + heading + " | Qty\nWork trousers | ST-1 | 4\nJacket | ST-2 | 9\n");

        assertThat(place(words, Field.DESCRIPTION)).isEqualTo("B");
        assertThat(place(words, Field.MODEL)).isEqualTo("nowhere");
        assertThat(place(numbers, Field.MODEL)).isEqualTo("B");
    }

    @ParameterizedTest
    @CsvSource({
        "Talep Eden Şirket Adı:",
        "Requesting Company:",
        "Anfragende Firma:",
        "Empresa solicitante:",
        "Azienda richiedente:",
        "请购单位：",
        "Société demandeuse :",
        "Компания-заказчик:"
    })
    void whoeverAsksForGoodsBuysThem(String label) {
        assertThat(place(ReadManifest.of(label + " | Beta Trade GmbH\n\n" + TABLE), Field.BUYER_NAME))
                .isEqualTo("B1");
    }

    @ParameterizedTest
    @CsvSource({
        "Generador de residuos, Gestor autorizado",
        "Waste Generator, Designated Facility",
        "Abfallerzeuger, Entsorger",
        "Gerador de resíduos, Destinador final",
        "Produttore rifiuti, Destinatario del rifiuto",
        "Wytwórca odpadów, Przejmujący odpad",
        "产废单位, 处置单位"
    })
    void wasteGoesFromItsProducerToItsTreater(String producer, String treater) {
        var read = ReadManifest.of("""
                Description | Qty | %s | %s
                Spent solvent | 4 | Omega Paints SA de CV | Beta Residuos SA de CV
                Used oil | 9 | Omega Paints SA de CV | Beta Residuos SA de CV
                """.formatted(producer, treater));

        assertThat(place(read, Field.SHIPPER_NAME)).isEqualTo("C");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("D");
    }

    @Test
    void aManagerReceivesNothing() {
        var read = ReadManifest.of("Gestor: | Ana Musterfrau\n\n" + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("nowhere");
    }

    @Test
    void aContainerInWordsIsAKindOfPackage() {
        var drums = ReadManifest.of(
                "Description | Contenedor | Qty\nSpent solvent | Tambo chico | 4\nUsed oil | Supersaco | 9\n");
        var boxes =
                ReadManifest.of("Description | Contenedor | Qty\nTiles | MSKU1234565 | 4\nBolts | MSKU1234565 | 9\n");

        assertThat(place(drums, Field.PACKAGE_TYPE)).isEqualTo("B");
        assertThat(place(boxes, Field.CONTAINER)).isEqualTo("B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"인수자:", "받는분:", "Received by:", "Consignee:", "Empfänger:", "收货人："})
    void theCompanyBelowAPlaceToSignReceivesNothing(String label) {
        var read = ReadManifest.of("""
                오메가상사(주)
                거래명세서
                거래번호: | TS-2026-0117
                받는분: | (주)베타정공

                """ + TABLE + """

                %s | | 서명: |

                오메가상사(주)
                """.formatted(label));

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("B4");
        assertThat(place(read, Field.SHIPMENT)).isEqualTo("B3");
    }

    /** Where the company below has an address of its own, goods go there. */
    @Test
    void theCompanyBelowWithAnAddressReceivesThem() {
        var read = ReadManifest.of("""
                Omega Trading FZE
                COMMERCIAL INVOICE
                Buyer: | Sigma Stores

                """ + TABLE + """

                Ship to: | Omega Trading FZE
                Address: | Tverskaya 5, Moscow, Russia
                """);

        assertThat(read.line(0).text(Field.CONSIGNEE_ADDRESS)).contains("Moscow");
    }
}
