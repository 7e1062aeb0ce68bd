package dev.tidewaiter.manifest.column;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.place.Countries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns whose headings do not say whose they are. */
class NeutralColumnsTests {

    @Test
    void addressAndNumberAreOfTheOnlyPartyThatIsNamed() {
        var read = ReadManifest.of("""
                Empfänger | Bemerkung | Adresse | USt-IdNr. | Ware | Menge | Marke
                Kiefer Handel GmbH | eilig | Tannenweg 3, 80331 München | DE123456789 | Bohrer | 4 | Omega
                Ahorn KG | | Fichtenallee 9, 10115 Berlin | DE987654321 | Säge | 2 | Omega
                """);

        assertThat(place(read, Field.CONSIGNEE_ADDRESS)).isEqualTo("C");
        assertThat(place(read, Field.CONSIGNEE_ID)).isEqualTo("D");
    }

    @Test
    void aNumberOfTenDigitsBesideCodesOfTheTariffIsThePartys() {
        var read = ReadManifest.of("""
                Получатель | Товар | Код ТН ВЭД | Кол-во | ИНН
                ООО Бета | Плитка | 6907210000 | 4 | 7701234567
                ООО Гамма | Болты | 7318150000 | 9 | 7707654321
                """);

        assertThat(place(read, Field.CONSIGNEE_ID)).isEqualTo("E");
    }

    @Test
    void betweenTwoPartiesNobodyCanTell() {
        var read = ReadManifest.of("""
                Shipper | Consignee | Goods | Qty | Remarks | Address
                Alfa Ltd | Beta LLC | Tiles | 4 | urgent | 14 Example Street, Leeds
                Alfa Ltd | Beta LLC | Bolts | 9 | urgent | 14 Example Street, Leeds
                """);

        assertThat(place(read, Field.PARTY_ADDRESS)).isEqualTo("F");
    }

    @Test
    void theCompanyBesideTheOnlyReceiverSends() {
        var read = ReadManifest.of("""
                No | Nama Perusahaan | Nama Pembeli | Uraian Barang | Jumlah
                1 | PT Contoh Jaya | Beta Trade LLC | KURSI | 20
                2 | CV Alfa Makmur | Beta Trade LLC | MEJA | 4
                """);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("B");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shipping Country", "Versandland", "배송국가"})
    void theCountryBesideTheSenderIsTheSendersAndNoDestination(String heading) {
        var read = ReadManifest.of("Importer Name | Supplier Name | " + heading + " | Goods | Qty\n"
                + "Kiefer Handel GmbH | Alfa Optics Inc | TW | Lens | 4\n");

        assertThat(place(read, Field.EXPORTER_COUNTRY)).isEqualTo("C");
        assertThat(place(read, Field.DESTINATION)).isEqualTo("nowhere");
    }

    @Test
    void theSameHeadingBesideAReceiverIsWhereTheGoodsGo() {
        var read = ReadManifest.of(
                "Order | Recipient Name | Shipping Country | Goods | Qty\n1 | Beta Trade LLC | AU | Tiles | 4\n");

        assertThat(read.line(0).destination()).isEqualTo(Countries.named("Australia"));
    }

    @Test
    void namesAreOfTheOnlySideThatOtherHeadingsSpeakOf() {
        var sent = ReadManifest.of("""
                Фамилия | Имя | Телефон получателя | Товар | Кол-во
                Петрова | Анна | 89160000000 | Плитка | 4
                Гусев | Павел | 89160000001 | Болты | 9
                """);
        var bought = ReadManifest.of("""
                Cod_Fornitore | Rag_Sociale | Articolo | Descrizione | Qta | Prezzo_Unit
                F007 | Omega S.r.l. | UT-FR | Fresa metallo duro | 24 | '31.50
                F008 | Sigma S.p.A. | UT-PN | Punta elicoidale | 60 | '2.90
                """);

        assertThat(place(sent, Field.CONSIGNEE_NAME)).isEqualTo("A, B");
        assertThat(place(bought, Field.EXPORTER_NAME)).isEqualTo("B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Manufacturer part no", "Customer PO", "Supplier part number", "Country of manufacturer"})
    void numbersOfOrdersAndGoodsDoNotSayWhoseNamesTheyStandBeside(String heading) {
        var read = ReadManifest.of(
                "Company | %s | Goods | Qty\nOmega Ltd | F-07/1 | Tiles | 4\nSigma LLC | F-08/2 | Bolts | 9\n"
                        .formatted(heading));

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("nowhere");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("nowhere");
    }

    @Test
    void namesStayOpenWhereHeadingsSpeakOfBothSides() {
        var read = ReadManifest.of("""
                Company name | Supplier code | Buyer reference | Goods | Qty
                Omega Ltd | F007 | B-1 | Tiles | 4
                Sigma LLC | F008 | B-2 | Bolts | 9
                """);

        assertThat(place(read, Field.PARTY_NAME)).isEqualTo("A");
    }

    @Test
    void germanicWordsJoinRoleAndAttributeWithAnS() {
        var read = ReadManifest.of("""
                Leveringsnavn | Leveringsadresse | Beskrivelse | Antal | Faktureringsnavn
                Alfa Byg A/S | Industrivej 14 | Beslag | 250 | Omega Indkøb A/S
                """);

        assertThat(ReadManifest.place(read, Field.CONSIGNEE_NAME)).isEqualTo("A");
        assertThat(ReadManifest.place(read, Field.CONSIGNEE_ADDRESS)).isEqualTo("B");
        assertThat(ReadManifest.place(read, Field.BUYER_NAME)).isEqualTo("E");
    }
}
