package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.place.Countries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Delivery notes and invoices whose boxes and feet have no colons, and a table or a party in an unusual place. */
class BoxesAndFeetTests {

    private static final String NOTE_OF_DELIVERY = """
            Officine Omega S.r.l. | | | | DOCUMENTO DI TRASPORTO
            Via Esempio 22, 25030 Esempio
            P.IVA IT01234567890

            Destinatario | | | | Luogo di destinazione
            Beta Ateliers SARL | | | | Gamma Ateliers SARL
            12 rue Exemple, 42000 Saint-Exemple, France | | | | ZA Exemple, 42400 Saint-Autre, France

            Codice articolo | Descrizione dei beni | U.M. | Quantità | Note
            AB-50 | Ball valve | PZ | 35 |
            CD-10 | Pressure gauge | PZ | 39 |

            Aspetto esteriore dei beni | | Cassa in legno | | N. colli | 3 | Peso lordo kg | 412.5
            """;

    @Test
    void labelsAndValuesThatTakeTurnsBelowTheGoodsAreReadAndNoLine() {
        var read = ReadManifest.of(NOTE_OF_DELIVERY);

        assertThat(read.lines).hasSize(2);
        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("F13");
        assertThat(place(read, Field.GROSS_WEIGHT)).isEqualTo("H13");
    }

    @Test
    void goodsOfWhichTheSizeLooksLikeALabelStayGoods() {
        var read = ReadManifest.of("""
                Description | Unit | Quantity | Remarks
                Chairs | PCS | 500 | oak
                Cartons | PCS | 40 | empty
                Pallets | PCS | 4 | empty
                """);

        assertThat(read.lines).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Signature of Shipper or his Agent | Total Collect | 412.70",
                "Signature of Shipper or his Agent | Total Prepaid | 412,70",
                "Signature of carrier | Total | 1 200.00",
                "Signature du transporteur | Total | 412.70",
                "Подпись отправителя | Итого | 412,70"
            })
    void aBoxToSignBesideASumIsNoLine(String foot) {
        assertThat(ReadManifest.of("Description | Unit | Quantity\nPumps | PCS | 500\nSeals | PCS | 40\n" + foot + "\n")
                        .lines)
                .hasSize(2);
    }

    @Test
    void goodsThatAreSignedWithAreCountedOrHaveTheirUnit() {
        assertThat(ReadManifest.of("No | Description | Quantity | Unit\n1 | Pumps | 20 | pcs\n2 | 签名 | 5 | pcs\n")
                        .lines)
                .hasSize(2);
        assertThat(ReadManifest.of("Description | Quantity\nPumps | 20\n签名 | 5\n盖章 | 5\n").lines)
                .hasSize(3);
    }

    @Test
    void goodsBesideATotalStayGoods() {
        var read = ReadManifest.of("Description | Unit | Quantity\nPumps | PCS | 500\nSignature pads | Total | 40\n");

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void aUnitOfWeightInSmallLettersMakesNoCompany() {
        var read = ReadManifest.of(NOTE_OF_DELIVERY);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1");
        assertThat(place(read, Field.PARTY_NAME)).isEqualTo("nowhere");
    }

    @Test
    void aCompanyInTheBoxOfThePlaceTakesTheGoodsAndItsAddressIsThePlace() {
        var read = ReadManifest.of(NOTE_OF_DELIVERY);

        assertThat(place(read, Field.PLACE_OF_DELIVERY)).isEqualTo("E7");
        assertThat(read.line(0).parties())
                .extracting(party -> party.name().text())
                .contains("Gamma Ateliers SARL");
    }

    @Test
    void whoIsToBeAskedForStandsBetweenTheNameAndTheStreet() {
        var read = ReadManifest.of("""
                Omega Technik GmbH · Musterstrasse 14 · 71634 Musterburg

                Beta Pumpen AO | | Lieferschein-Nr. | LS-20931
                z. Hd. Wareneingang
                Musterprospekt 27
                194156 St. Petersburg
                RUSSLAND

                Lieferschein

                """ + TABLE);

        assertThat(place(read, Field.BUYER_ADDRESS)).isEqualTo("A5");
        assertThat(read.line(0).destination()).isEqualTo(Countries.named("Russia"));
    }

    @Test
    void aBoxOfTermsIsReadLineByLine() {
        var read = ReadManifest.of("Currency: USD\\nIncoterm: FOB Busan\\nPayment Term: 45 days\n\n" + TABLE);

        assertThat(place(read, Field.INCOTERM)).isEqualTo("A1");
        assertThat(place(read, Field.PAYMENT_TERMS)).isEqualTo("A1");
    }

    @Test
    void fromAndToOverTelephonesArePersons() {
        var read = ReadManifest.of("""
                COMMERCIAL INVOICE
                To | Amina Beauty Supply | | | From | Lin (Omega Textile)
                Tel | +234 800 000 0000 | | | Tel | +86 532 0000 0000

                """ + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("B2");
        assertThat(place(read, Field.SHIPPER_NAME)).isEqualTo("F2");
    }

    @Test
    void aTableAboveThatKnowsNoWordForItsGoodsIsReadToo() {
        var read = ReadManifest.of("""
                Composition | Quantité | Poids unit. (kg) | Nombre de colis
                Rambarde RB-1200 montée | 6 | 84 | 2
                Escalier tournant ET-40 | 12 | 9.2 | 3

                Article | Désignation | Quantité | Poids unit. (kg) | Nombre de colis
                VIS-INOX-LONGUE | Vis inox M12 | 240 | 0.06 | 1
                CHEVILLE-NYLON | Cheville nylon | 96 | 0.14 | 1
                """);

        assertThat(read.lines).hasSize(4);
        assertThat(read.line(0).description()).isEqualTo("Rambarde RB-1200 montée");
    }

    @Test
    void aListOfVehiclesHasItsModelsForGoodsAndForModels() {
        var read = ReadManifest.of("""
                No. | Chassis No | Make | Model | Weight (kg) | Consignee | FOB (USD)
                1 | AB31-0187089 | OMEGA | Ridge Runner | 1591 | Beta Cars Ltd | 2927
                2 | AB31-0369407 | OMEGA | Valley Cruiser | 1378 | Gamma Motors Ltd | 9167
                """);

        assertThat(read.line(0).description()).contains("Ridge Runner");
        assertThat(place(read, Field.MODEL)).isEqualTo("D");
    }

    @Test
    void theCompanyOnAnOrderThatNamesItsSupplierIsNotTheSender() {
        var read = ReadManifest.of("""
                PURCHASE ORDER
                Supplier Name: | Omega Techwin Corp. | Date: | 14.01.2023
                Currency: | USD | Company: | Beta Horizon Trading FZE

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("B2");
    }

    private static final String OFFERS = """
            No | Description | Qty | Unit | Unit Price | Amount
            1 | Ball valve | 20 | pcs | 412 | 8240
            2 | Pressure gauge | 40 | pcs | 38 | 1520
             | TOTAL | | | | 9760
            """;

    /** What those who offer say of the whole stands below the description and the prices, and is in words. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                " | Terms of payment | | | 30 days | cash",
                " | Tiempo de entrega | | | 5 días | Inmediata",
                " | Validity | | | 15 days | one month",
                "Name of signatory: | N. Omega | Date: | 11 Mar 2025"
            })
    void termsBelowTheTotalAreNoGoods(String row) {
        assertThat(ReadManifest.of(OFFERS + row + "\n").lines).hasSize(2);
    }

    @Test
    void marksBelowTheNumbersOfArticlesAreNoGoods() {
        var read = ReadManifest.of("""
                Item No. | Description | Packages | Quantity
                B0AA11 | Storage box | 12 | 240
                B0AA12 | Shoe rack | 8 | 80
                TOTAL | | 20 | 320

                Shipping marks | 3V6S7
                """);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void whatIsCountedBelowTheTotalIsALineWhateverItsName() {
        assertThat(ReadManifest.of(OFFERS + " | Terms of payment | 4 | pcs | 30 | 120\n").lines)
                .hasSize(3);
    }

    @Test
    void theCarrierStandsBelowItsCaptionAmongOthers() {
        var read = ReadManifest.of("""
                Codice articolo | Descrizione dei beni | | | U.M. | Quantità | Note
                AB-50 | Ball valve | | | PZ | 35 |
                CD-10 | Pressure gauge | | | PZ | 39 |

                Trasporto a mezzo | | Vettore | | Data e ora del ritiro
                Vettore | | Autotrasporti Omega & C. | | 18/09/2025 14:30
                """);

        assertThat(read.lines).hasSize(2);
        assertThat(place(read, Field.CARRIER_NAME)).isEqualTo("C6");
    }

    @Test
    void numbersOfColumnsMaySayHowTheyAreReckoned() {
        var read = ReadManifest.of("""
                Nr. crt. | Specificația | U.M. | Cantitatea | Preț unitar | Valoarea
                0 | 1 | 2 | 3 | 4 | 5 (3x4)
                1 | Disc | buc | 36 | 118.4 | 4262.4
                """);

        assertThat(read.lines).hasSize(1);
    }
}
