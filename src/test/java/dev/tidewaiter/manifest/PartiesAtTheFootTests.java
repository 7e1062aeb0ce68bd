package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tidewaiter.shipment.Field;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Companies below the goods that no label names, where the head has named who sends and who receives. */
class PartiesAtTheFootTests {

    private static final String INVOICE = """
            Omega Messtechnik GmbH
            Lindenweg 4, 20095 Hamburg, Germany
            COMMERCIAL INVOICE
            Consignee:
            Sigma Waagen AG
            Seeweg 4, 8001 Zurich, Switzerland

            Item | Description | HS Code | Quantity | Unit Price | Amount | Country of Origin
            1 | Cotton towels | 630260 | 10 | 12.50 | 125.00 | DE
            2 | Cotton sheets | 630231 | 10 | 12.50 | 125.00 | DE
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kappa Air Co., Ltd.\nAzadi Street 5, Tehran, Iran",
                "Received by: | | Signature:\nKappa Air Co., Ltd.\nAzadi Street 5, Tehran, Iran",
                "Total | | | 20 | | 250.00 |\n\nKappa Air LLC\nTehran, Iran"
            })
    void whoStandsThereWithAnAddressIsAParty(String foot) {
        var read = ReadManifest.of(INVOICE + foot + "\n");
        int last = (INVOICE + foot).split("\n").length;

        assertThat(read.lines).hasSize(2);
        assertThat(place(read, Field.PARTY_NAME)).isEqualTo("A" + (last - 1));
        assertThat(place(read, Field.PARTY_ADDRESS)).isEqualTo("A" + last);
        assertThat(read.lines).noneMatch(line -> line.description().contains("Kappa"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kappa Air Co., Ltd.\nAzadi Street 5, Tehran, Iran\nPlace | Date | Signature",
                "Kappa Air Co., Ltd. | | Stamp\nAzadi Street 5, Tehran, Iran | | Signature",
                "Kappa Air Co., Ltd.\nAzadi Street 5 Tehran Iran",
                "Kappa Air Co., Ltd.\n\nAzadi Street 5, Tehran, Iran",
                "Kappa Air Co., Ltd.\nAddress: Azadi Street 5, Tehran, Iran",
                "Kappa 21 Air Co., Ltd.\nAzadi Street 5, Tehran, Iran",
                "Kappa Air Co., Ltd. | Azadi Street 5, Tehran, Iran",
                "Kappa Air Co., Ltd. | Tehran | Iran",
                "Kappa Parvaz\nAzadi Street 5, Tehran, Iran",
                "\"Kappa Air Co., Ltd., Azadi Street 5, Tehran, Iran\""
            })
    void theAddressStandsBelowBesideOrBehindTheName(String foot) {
        assertThat(ReadManifest.of(INVOICE + "\n" + foot + "\n")
                        .lines
                        .get(0)
                        .parties()
                        .toString())
                .contains("Kappa", "Tehran");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kappa Air Co., Ltd.\nTehran",
                "Kappa Air Co., Ltd.\nTehran, ,",
                "Kappa Air Co., Ltd.\nAzadi Ave, Tehran",
                "Kappa Air Co., Ltd.\nAzadi Street 5\nTehran",
                "Kappa Air Co., Ltd.\nAzadi Street 5\nTehran\nIran",
                "Kappa Air\nAzadi Street 5\nTehran, Iran",
                "Signed: Kappa Air Co., Ltd.\nAzadi Street 5, Tehran, Iran",
                "Stamp | Kappa Air Co., Ltd.\n | Azadi Street 5, Tehran, Iran",
                "Kappa Air Co., Ltd. | | | | | \n | | | | | Azadi Street 5, Tehran, Iran",
                "Kappa Air Co., Ltd. - Azadi Street 5, Tehran, Iran",
                "Kappa Air Co., Ltd. Tehran Iran",
                "Kappa Air Co., Ltd., Tehran",
                "kappa air co., ltd.\nazadi street 5, tehran, iran",
                "kappa air\nazadi street 5, tehran, iran",
                "Каппа Эйр\nул. Азади 5, Тегеран, Иран"
            })
    void aTownAStreetOrTheLinesOfBothAreAnAddress(String foot) {
        var read = ReadManifest.of(INVOICE + "\n" + foot + "\n");

        assertThat(read.lines).hasSize(2);
        assertThat(read.lines.get(0).parties().toString()).containsPattern("(?iu)kappa|каппа");
        assertThat(read.lines.get(0).text(Field.PARTY_ADDRESS)).containsPattern("(?iu)tehran|тегеран");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All Prices In Euro\nVAT 0 %, Export, Iran",
                "Country Of Origin\n100 %, Iran",
                "Made By Hand\nin 2 Workshops, Iran",
                "Sanctions Clause Applies\nArt. 12g, no re-export to Russia",
                "Packed In Cartons\nMade in Iran, 2026",
                "This Invoice Is Void In\nIran, Syria and 5 other countries, Cuba"
            })
    void sentencesThatAreWrittenLikeNamesAreNobody(String foot) {
        assertThat(place(ReadManifest.of(INVOICE + "\n" + foot + "\n"), Field.PARTY_NAME))
                .isEqualTo("nowhere");
    }

    @Test
    void aCompanyOverThanksHasNoAddress() {
        var read = ReadManifest.of(INVOICE + "\nKappa Air Co., Ltd.\nThank you for your business\n");

        assertThat(place(read, Field.PARTY_ADDRESS)).isEqualTo("nowhere");
    }

    @Test
    void belowATableOfTwoColumnsIsAFootToo() {
        var read = ReadManifest.of("""
                PACKING LIST
                Shipper: | Omega Messtechnik GmbH
                Consignee: | Sigma Waagen AG

                Description | Quantity
                Cotton towels | 10
                Cotton sheets | 10
                Total | 20

                Kappa Air Co., Ltd.
                Azadi Street 5, Tehran, Iran
                """);

        assertThat(read.lines).hasSize(2);
        assertThat(place(read, Field.PARTY_NAME)).isEqualTo("A10");
    }

    @Test
    void theWriterWithItsOwnAddressAndABankAreNone() {
        var read = ReadManifest.of(INVOICE + """

                Omega Messtechnik GmbH
                Lindenweg 4, 20095 Hamburg, Germany
                Beta Bank AG
                Marktplatz 1, Berlin, Germany
                """);

        assertThat(place(read, Field.PARTY_NAME)).isEqualTo("nowhere");
    }

    @Test
    void theMakerBelowADescriptionStaysAPartOfIt() {
        var read = ReadManifest.of("""
                Description | Quantity | Unit Price
                Cotton towels | 10 | 12.50
                made by Kappa Textil GmbH
                Cotton sheets | 10 | 12.50
                Cotton bags | 10 | 2.50
                """);

        assertThat(read.lines).anyMatch(line -> line.description().contains("Kappa"));
    }

    @Test
    void cellsOfBlanksAreReadAtOnce() {
        var cells = ("Kappa Air Co." + " ".repeat(32_000) + "x\n").repeat(8);

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(ReadManifest.of(INVOICE + "\n" + cells).lines).hasSize(2));
    }

    /** No legal form tells the names, and no colon the labels, as a contract ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELLER | | | | BUYER\nOmega Plast | | | | Kappa Parvaz",
                "Seller | Buyer\n\"Omega\" Plast | Kappa Parvaz\nTolstoy st. 114 | Azadi Street 5",
                "ПОСТАВЩИК | | | | ПОКУПАТЕЛЬ\nОсОО «Омега Пласт» | | | | Kappa Parvaz\nИНН 7707083893 | | | | ИНН 7707083893"
            })
    void whoSellsAndWhoBuysStandsBelowTheWords(String foot) {
        var parties = ReadManifest.of("""
                        No | Description | HS Code | Quantity | Unit Price | Amount
                        1 | Cotton towels | 630260 | 10 | 12.50 | 125.00
                        2 | Cotton sheets | 630231 | 10 | 12.50 | 125.00
                        Total | | | | | 250.00
                        """ + foot + "\n").lines.get(0).parties().toString();

        assertThat(parties).contains("Kappa Parvaz").containsPattern("Omega|Омега");
    }

    @Test
    void aLineToSignBelowTheWordsNamesNobody() {
        var read = ReadManifest.of(INVOICE + "Seller | Buyer\n__________ | ________\n");

        assertThat(read.lines).hasSize(2);
        assertThat(read.lines.get(0).parties().toString()).doesNotContain("__");
    }
}
