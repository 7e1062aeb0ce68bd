package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "From" and "To" beside a word that says what is there and not who, with whoever it is or where it is below. */
class BlocksBelowFromAndToTests {

    private static final String TO = "\n\nTo: Sigma GmbH\nHamburg, Germany\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: | Sub-supplier\n | Omega Parvaz\n | Azadi Street 5, Tehran, Iran",
                "From: | Warehouse\n | Omega Parvaz\n | Tehran",
                "From: | Warehouse | \nOmega Parvaz | \nTehran | ",
                "From: | \nRepair shop | \nOmega Parvaz | \nTehran | ",
                "From: Sub-supplier\n\nOmega Parvaz\nTehran",
                "From: Lager\nOmega Parvaz\nTehran",
                "From | Our works\n | Omega Parvaz\n | Azadi Street 5\n | Tehran",
                "Von: | Kunde | \nOmega Parvaz | \nTehran | ",
                "De: Nuestro cliente\nOmega Parvaz\nTehran",
                "Da: Magazzino\nOmega Parvaz\nTehran",
                "От: | Мастерская\n | Omega Parvaz\n | Tehran",
                "从: | 仓库\n | Omega Parvaz\n | Tehran"
            })
    void whoeverStandsBelowASiteSendsWithTheAddress(String from) {
        var read = ReadManifest.of("RETURN NOTE\n" + from + TO + TABLE);

        assertThat(read.lines.get(0).parties().toString()).contains("Omega Parvaz", "Tehran");
        assertThat(read.lines.get(0).text(Field.CONSIGNEE_NAME)).isEqualTo("Sigma GmbH");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To: Us\nOmega Parvaz\nTehran",
                "To: | Shop\n | Omega Parvaz\n | Tehran",
                "Para: Nosotros\nOmega Parvaz\nTehran",
                "Кому: | Нам\n | Omega Parvaz\n | Tehran"
            })
    void whoeverStandsBelowASiteReceives(String to) {
        var read = ReadManifest.of("RETURN NOTE\nFrom: Sigma GmbH\nHamburg, Germany\n\n" + to + "\n\n" + TABLE);

        assertThat(read.lines.get(0).text(Field.CONSIGNEE_NAME)
                        + read.lines.get(0).text(Field.BUYER_NAME))
                .contains("Omega Parvaz");
        assertThat(read.lines.get(0).parties().toString()).contains("Tehran");
    }

    @ParameterizedTest
    @ValueSource(strings = {"From: Repair shop\nTehran", "From: | Warehouse\n | Tehran", "Von: Kunde\nTehran"})
    void aTownAloneBelowASiteIsWhereTheGoodsComeFrom(String from) {
        var read = ReadManifest.of("RETURN NOTE\n" + from + TO + TABLE);

        assertThat(read.lines.get(0).text(Field.PORT_OF_LOADING)).isEqualTo("Tehran");
    }

    @ParameterizedTest
    @ValueSource(strings = {"From: Lager\nAzadi Street 5\nTehran", "From: | Warehouse\n | Azadi Street 5\n | Tehran"})
    void anAddressBelowASiteIsWhereItIs(String from) {
        var read = ReadManifest.of("RETURN NOTE\n" + from + TO + TABLE);

        assertThat(read.lines.get(0).text(Field.SHIPPER_ADDRESS)).isEqualTo("Azadi Street 5, Tehran");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"From: Omega\nAzadi Street 5, Tehran, Iran", "From: | Omega\n | Azadi Street 5, Tehran, Iran"})
    void anAddressBelowAPlainNameIsThatOfWhoeverSends(String from) {
        var read = ReadManifest.of("RETURN NOTE\n" + from + TO + TABLE);

        assertThat(read.lines.get(0).text(Field.SHIPPER_NAME)).isEqualTo("Omega");
        assertThat(read.lines.get(0).text(Field.SHIPPER_ADDRESS)).contains("Tehran");
    }

    @Test
    void placesBesideFromAndToStayPlaces() {
        var read = ReadManifest.of("""
                RETURN NOTE
                From: | Hamburg
                To: | Dubai

                """ + TABLE);

        assertThat(read.lines.get(0).text(Field.PORT_OF_LOADING)).isEqualTo("Hamburg");
        assertThat(read.lines.get(0).text(Field.PORT_OF_DISCHARGE)).isEqualTo("Dubai");
    }

    @Test
    void theHeadBelowAPlaceIsNobodyThatItNames() {
        var read = ReadManifest.of("From: Hamburg\nTo: Dubai\n\nSigma GmbH\nSeeweg 4, Kiel\n\n" + TABLE);

        assertThat(read.lines.get(0).text(Field.PORT_OF_DISCHARGE)).isEqualTo("Dubai");
        assertThat(read.lines.get(0).text(Field.CONSIGNEE_NAME)).isNotEqualTo("Sigma GmbH");
    }

    @Test
    void aNameBesideFromHasTheLinesBelowForItsAddress() {
        var read = ReadManifest.of("From: | Sigma GmbH\n | Export Department\n | Seeweg 4, Kiel" + "\n\n" + TABLE);

        assertThat(read.lines.get(0).text(Field.SHIPPER_NAME)).isEqualTo("Sigma GmbH");
        assertThat(read.lines.get(0).parties().toString()).contains("Seeweg 4, Kiel");
    }

    @Test
    void aCodeOfACountryIsNoFrom() {
        var read = ReadManifest.of("Country of origin | DE\nDestination | DE\n\n" + TABLE);

        assertThat(place(read, Field.ORIGIN)).isEqualTo("B1");
        assertThat(place(read, Field.DESTINATION)).isEqualTo("B2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"From: Sigma\nTehran", "From: | Sigma\n | Tehran", "Von: Sigma\nTehran"})
    void aTownBelowAnyNameIsWhereTheGoodsComeFrom(String from) {
        var read = ReadManifest.of("RETURN NOTE\n" + from + TO.replace("Sigma GmbH", "Vektor GmbH") + TABLE);

        assertThat(read.lines.get(0).text(Field.PORT_OF_LOADING)).isEqualTo("Tehran");
        assertThat(read.lines.get(0).parties().toString()).contains("Sigma");
    }

    @ParameterizedTest
    @ValueSource(strings = {"From: Mersin\nTürkiye", "From: Port Klang\nKuala Lumpur", "From: Mersin\nPier 5\nHall B"})
    void aPortOverItsCountryOrBerthStaysThePort(String from) {
        var read = ReadManifest.of("RETURN NOTE\n" + from + TO + TABLE);

        assertThat(from).contains(read.lines.get(0).text(Field.PORT_OF_LOADING));
        assertThat(read.lines.get(0).parties().toString()).doesNotContain("Klang", "Mersin");
    }
}
