package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three boxes of a form beside each other, each with its title, its name and its address, and below them who signs. */
class BoxesSideBySideTests {

    private static final String SIGNED =
            "\nDate : | Date : | Destination Location :\nSignature : | Signature : | Hamburg\n\n";

    @ParameterizedTest
    @CsvSource({
        "Shipper, Carrier, Consignee",
        "Shipper:, Carrier:, Consignee:",
        "From, Carrier, Consignee",
        "Sender, Haulier, Recipient",
        "Absender, Frachtführer, Empfänger",
        "Expéditeur, Transporteur, Destinataire",
        "Remitente, Transportista, Destinatario",
        "Mittente, Vettore, Destinatario",
        "Nadawca, Przewoźnik, Odbiorca",
        "Грузоотправитель, Перевозчик, Грузополучатель",
        "发货人, 承运人, 收货人"
    })
    void eachBoxNamesTheOneOfItsTitle(String sender, String carrier, String receiver) {
        var read = ReadManifest.of("%s | %s | %s\nRelief Logistique | Ocean Lines SA | Sigma Mission\n"
                        .formatted(sender, carrier, receiver)
                + "Rue du Lac 5, Geneva | Quai 4, Antwerp | Dock Road 3, Hamburg\n" + SIGNED + TABLE);

        var line = read.lines.get(0);
        assertThat(line.text(Field.SHIPPER_NAME)).isEqualTo("Relief Logistique");
        assertThat(line.text(Field.CARRIER_NAME)).isEqualTo("Ocean Lines SA");
        assertThat(line.text(Field.CONSIGNEE_NAME)).isEqualTo("Sigma Mission");
    }

    @ParameterizedTest
    @CsvSource({"Agent", "Forwarder", "Carrier"})
    void aBoxBehindTheOneOfTheReceiverIsNotTheSenders(String other) {
        var read = ReadManifest.of(
                "Shipper | Consignee | %s\nRelief Logistique | Sigma Mission | Ocean Lines SA\n".formatted(other)
                        + "Rue du Lac 5, Geneva | Dock Road 3, Hamburg | Quai 4, Antwerp\n" + SIGNED + TABLE);

        var line = read.lines.get(0);
        assertThat(line.text(Field.SHIPPER_NAME)).isEqualTo("Relief Logistique");
        assertThat(line.text(Field.CONSIGNEE_NAME)).isEqualTo("Sigma Mission");
    }

    @Test
    void aWordForTheSenderWithNothingBelowTheLabelStillNamesWhoStandsBelowTheWord() {
        var read = ReadManifest.of(
                "RETURN NOTE\nFrom: | Carrier\n | Omega Parvaz\n | Azadi Street 5, Tehran, Iran\n\n" + TABLE);

        assertThat(read.lines.get(0).parties().toString()).contains("Omega Parvaz", "Tehran");
    }

    @ParameterizedTest
    @CsvSource({"From, To", "Von, Nach", "De:, Para:"})
    void wordsOverAnAddressBelowFromAndToAreWhoSendsAndReceives(String from, String to) {
        var read = ReadManifest.of("%s | | %s\nRelief Logistique | | Sigma Mission\n".formatted(from, to)
                + "Rue du Lac 5, Geneva | | Dock Road 3, Hamburg, Germany\n\n" + TABLE);

        assertThat(read.lines.get(0).text(Field.SHIPPER_NAME)).isEqualTo("Relief Logistique");
        assertThat(read.lines.get(0).parties().toString()).contains("Sigma Mission", "Dock Road 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"Port Said;Pier 3, Port Said, Egypt", "New York;Pier 3, New York, USA"})
    void aPlaceOverItsBerthBelowToIsAPort(String port, String berth) {
        var read = ReadManifest.of("From: | Hamburg\nTo:\n%s\n%s\n\n".formatted(port, berth) + TABLE);

        assertThat(read.lines.get(0).text(Field.CONSIGNEE_NAME)).isEmpty();
        assertThat(read.lines.get(0).text(Field.PORT_OF_DISCHARGE)).isEqualTo(port);
    }
}
