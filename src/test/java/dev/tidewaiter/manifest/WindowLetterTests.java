package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.place.Countries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters with a sender at their head and an addressee in their window, and the lines below the name of either. */
class WindowLetterTests {

    @Test
    void theSenderAboveTheWindowIsNobodyElse() {
        var read = ReadManifest.of("""
                Omega Antriebe GmbH
                Lindenweg 3 · 73430 Aalen · Tel. 07361/000 | | Rechnungs-Nr.: | RE-26-1
                Omega Antriebe GmbH · Lindenweg 3 · 73430 Aalen | | Datum: | @2026-05-12
                Firma | | Ihre Bestellung: | 4711/26
                Beta Handels OOO
                ul. Primernaja 65
                220035 Minsk
                Belarus

                Handelsrechnung

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).startsWith("A1");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A5");
        assertThat(place(read, Field.BUYER_ADDRESS)).isEqualTo("A6");
        assertThat(read.line(0).destination()).isEqualTo(Countries.named("Belarus"));
    }

    @Test
    void anOrderThatAnInvoiceRefersToDoesNotMakeItOne() {
        var read = ReadManifest.of("""
                Omega Antriebe GmbH · Lindenweg 3 · 73430 Aalen

                Beta Handels OOO | | Rechnung Nr. | RE-26-1
                ul. Primernaja 65 | | Ihre Bestellung | 4711/26
                220035 Minsk

                Handelsrechnung

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lieferschein-Nr.: L-118", "Rechnung-Nr.: R-26-118", "Packing list no.: P-118"})
    void aNumberBehindItsLabelInOneCellTellsWhoWrites(String number) {
        var read = ReadManifest.of("""
                Omega Antriebe GmbH | | Tel. 07361/000
                Lindenweg 3 · 73430 Aalen

                Beta Chalets SARL
                3, rue du Bois
                67100 Strasbourg

                %s | | Datum: 17.04.2026

                """.formatted(number) + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A4");
    }

    @Test
    void aCountryAloneInTheLastLineOfAReceiverIsWhereTheGoodsGo() {
        var read = ReadManifest.of("""
                Consignee:
                Beta Trade LLC
                Office 4, Example Building
                Dubai
                Tel: +971 4 000 0000
                U.A.E.

                """ + TABLE);

        assertThat(place(read, Field.CONSIGNEE_ADDRESS)).isEqualTo("A3");
        assertThat(place(read, Field.CONSIGNEE_COUNTRY)).isEqualTo("A6");
        assertThat(read.line(0).destination()).isEqualTo(Countries.named("United Arab Emirates"));
    }

    @Test
    void anAddressBesideADateOfAnotherLabelGoesOn() {
        var read = ReadManifest.of("""
                Our Ref.: | FO/8139 | Shipper: | Consignee:
                Packing date: | @2023-09-11 | Omega Relief | Beta Trade LLC
                RTS date: | @2023-09-12 | Supply Office | Log Coordinator
                RTA date: | @2023-09-13 | 3 rue de l'Exemple | 14 Example Street

                """ + TABLE);

        assertThat(place(read, Field.SHIPPER_ADDRESS)).isEqualTo("C4");
        assertThat(place(read, Field.CONSIGNEE_ADDRESS)).isEqualTo("D4");
    }

    @Test
    void theNumberOfAPartySaysWhoseNameStandsBelowIt() {
        var read = ReadManifest.of("""
                ORIGEN | | DESTINO
                RFC remitente: | OME950714JK1 | RFC destinatario: | BET950714AB2
                Nombre: | OMEGA ELECTRÓNICA SA DE CV | Nombre: | Beta Trade Inc.
                Domicilio: | Calle Ejemplo 14, Apodaca | Domicilio: | 1450 Example Blvd, Elk Grove

                """ + TABLE);

        assertThat(place(read, Field.SHIPPER_NAME)).isEqualTo("B3");
        assertThat(place(read, Field.SHIPPER_ID)).isEqualTo("B2");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("D3");
        assertThat(place(read, Field.CONSIGNEE_ADDRESS)).isEqualTo("D4");
    }

    @Test
    void aSenderWithoutACompanysFormIsKnownByItsReturnLine() {
        var read = ReadManifest.of("""
                Atelier Omega Lutherie
                12 rue de l'Exemple · 67000 Strasbourg | | Facture n° | F-25-88
                Atelier Omega Lutherie · 12 rue de l'Exemple · 67000 Strasbourg | | N° TVA | FR00123456789
                Beta Musikk
                Storgata 8
                2609 Lillehammer
                Norvège

                Facture commerciale

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).startsWith("A1");
        assertThat(place(read, Field.EXPORTER_ID)).isEqualTo("D3");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A4");
        assertThat(place(read, Field.BUYER_ADDRESS)).isEqualTo("A5");
        assertThat(read.line(0).destination()).isEqualTo(Countries.named("Norway"));
    }

    @Test
    void aMerchantWithHisFormIsTheSender() {
        var read = ReadManifest.of("""
                Omega Instrumente e.K.
                Lindenweg 3 · 08258 Beispielstadt · Deutschland

                Omega Instrumente e.K. · Lindenweg 3 · 08258 Beispielstadt
                Beta Musikk AS | | Rechnungs-Nr. | HR-61
                Storgata 8 | | USt-IdNr. | DE811223344
                2609 Lillehammer
                Norwegen

                Handelsrechnung

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).startsWith("A1");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A5");
    }

    @Test
    void aSenderInSmallPrintAloneStandsAboveWhoeverIsWrittenTo() {
        var read = ReadManifest.of("""
                Omega Antriebe AG · Lindenweg 3 · 73430 Aalen

                Beta Handels OOO
                ul. Primernaja 65
                220035 Minsk

                Handelsrechnung

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A3");
    }

    @Test
    void whoeverStandsInTheWindowNeedsNoLegalForm() {
        var read = ReadManifest.of("""
                Atelier Brume - 3 rue du Port - 29200 Brest

                Maison Exemple
                Kai 7
                18055 Rostock

                Facture

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A3");
    }

    @Test
    void aNumberOfADeliveryNoteGoesBeforeTheOrderThatItRefersTo() {
        var read = ReadManifest.of("""
                Omega Armaturen GmbH · Postfach 11 18 · 77716 Haslach

                Beta Anlagenservice AG | | Lieferschein-Nr. | LS-2026-04
                Hafenstraße 77 | | Ihre Bestellung | 4500118774
                68159 Mannheim

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A3");
    }
}
