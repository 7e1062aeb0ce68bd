package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a party of a document is named, and which lines below the name are of it. */
class NamesAndTheirLinesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15 Azadi Street, Tehran, Iran, Tel: 021 555 12 12",
                "TEHRAN 1991633361",
                "IRAN 1991633361",
                "ul. Lenina 10-2-15, Minsk, Belarus",
                "Azadi St. 12/5/20, Tehran, Iran",
                "Azadi Street 5, Tehran (since 01.02.2019)",
            })
    void numbersAndColonsAreOfAnAddressToo(String line) {
        var read = ReadManifest.of("Consignee: Beta Trade LLP\n" + line + "\n\n" + TABLE);

        assertThat(place(read, Field.CONSIGNEE_ADDRESS)).contains("A2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Account No. 5512-88123", "Reg. No. 5512 of 12.05.2011"})
    void anAddressGoesOnBelowANumber(String line) {
        var read = ReadManifest.of("Consignee: Beta Trade LLP\n" + line + "\nAzadi Street 5, Tehran, Iran\n\n" + TABLE);

        assertThat(read.line(0).text(Field.CONSIGNEE_ADDRESS)).contains("Tehran");
    }

    @Test
    void theFirstWordsOfAContractNameItsSides() {
        var read = ReadManifest.of("""
                КОНТРАКТ № 08-26 | CONTRACT No. 08-26
                ТОВ «Альфа Меблі», далі «Продавець», в особі директора, та | LLC “Alfa Furniture”, hereinafter the “Seller”, and
                UAB „Beta Kelias“, далі «Покупець», уклали цей Контракт: | UAB “Beta Kelias”, hereinafter the “Buyer”, as follows:

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A2, B2");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A3, B3");
        assertThat(read.line(0).text(Field.EXPORTER_NAME))
                .doesNotContain("далі")
                .contains("Альфа");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LLC Alfa, hereinafter the “Seller”, and Beta Kelias LLC, hereinafter the “Buyer”",
                "LLC Alfa, hereinafter the “Seller”, represented by Artem Vexley, Tehran, Iran",
            })
    void whatElseASentenceTellsIsHeardAsWell(String sentence) {
        var read = ReadManifest.of("CONTRACT No 5\n" + sentence + "\n\n" + TABLE);

        assertThat(read.line(0).text(Field.EXPORTER_NAME)).isEqualTo("LLC Alfa");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A2");
    }

    @Test
    void twoCompaniesBeforeARoleAreNotOneName() {
        var read = ReadManifest.of(
                "CONTRACT No 5\nBeta Kelias LLC and Alfa Trade LLC, hereinafter the “Seller”\n\n" + TABLE);

        assertThat(read.line(0).text(Field.EXPORTER_NAME)).isNotEqualTo("Beta Kelias LLC and Alfa Trade LLC");
    }

    @Test
    void aCodeBeginsTheAddressOfWhoeverIsNamed() {
        var read = ReadManifest.of("Seller: Alfa Trade LLC\nSeller: 10001, Omegaville, 14 Example Street\n\n" + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1");
        assertThat(place(read, Field.EXPORTER_ADDRESS)).isEqualTo("A2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"77120, Vexley Technology Center", "197342, Vexley Center, Tomsk"})
    void aNameBehindACodeStaysANameWhereNobodyElseIsNamed(String name) {
        var read = ReadManifest.of("Buyer: Alfa Trade LLC\nConsignee: " + name + "\n\n" + TABLE);

        assertThat(read.line(0).text(Field.CONSIGNEE_NAME)).contains("Vexley");
    }

    @Test
    void aSecondNameBehindACodeIsNoAddress() {
        var read = ReadManifest.of("Consignee: Alfa Trade LLC\nConsignee: 77120, Vexley Technology Center\n\n" + TABLE);

        assertThat(place(read, Field.CONSIGNEE_ADDRESS)).isEqualTo("nowhere");
    }

    @Test
    void aQuotedWordThatIsNoSideNamesNobody() {
        var read = ReadManifest.of("LLC Alfa, hereinafter the “Contract”, and others\n\n" + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isNotEqualTo("A1");
    }

    @Test
    void oneShipperIsThatOfAll() {
        var read = ReadManifest.of("Shipper for all: Alfa Parcels Ltd, Unit 9 Omega Estate, SL3 0ED\n\n" + TABLE);

        assertThat(place(read, Field.of(Role.SHIPPER, Field.Attribute.NAME))).isEqualTo("A1");
    }

    @Test
    void aColumnOfCountriesHidesNoNameAtTheHead() {
        var read = ReadManifest.of("""
                Consignee: | Beta Trade LLP

                Description | HS Code | Qty | Consignee country
                Tiles | 690721 | 4 | KZ
                Bolts | 731815 | 9 | KZ
                """);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("B1");
        assertThat(place(read, Field.CONSIGNEE_COUNTRY)).isEqualTo("D");
        assertThat(read.line(0).text(Field.CONSIGNEE_NAME)).isEqualTo("Beta Trade LLP");
    }

    @Test
    void aNameInTwoLanguagesIsOneWriter() {
        var read = ReadManifest.of("CÔNG TY CỔ PHẦN CÀ PHÊ BUÔN ALFA | COMMERCIAL INVOICE\nBuon Alfa Coffee JSC\n"
                + "Buyer: Beta Kessel OHG\n\n" + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1, A2");
        assertThat(place(read, Field.PARTY_NAME)).isEqualTo("nowhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Omega Technology Center LLC\nSigma Technology Center LLC, Omsk\n",
                "Omega Technology Center LLC\nSigma Technology Center LLC\n",
                "Müller Trading GmbH\nVexley Trading GmbH\n"
            })
    void companiesThatShareGeneralWordsAreTwo(String head) {
        var read = ReadManifest.of(head + "Buyer: Tarsus Ltd\n\n" + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1");
        assertThat(place(read, Field.PARTY_NAME)).isEqualTo("A2");
    }

    @Test
    void aNumberBelowACompanyIsSomebodys() {
        var read = ReadManifest.of("Omega GmbH\nHamburg, Germany\nBuyer tax no: 7701234567\n\n" + TABLE);

        assertThat(read.sheet().mapping().columns()).anySatisfy((field, place) -> {
            assertThat(field.attribute()).isEqualTo(Field.Attribute.ID);
            assertThat(place).isEqualTo("A3");
        });
    }

    @Test
    void aNumberBelowTheLetterheadIsNotTheAddressees() {
        var read = ReadManifest.of("""
                Spett.le | | Lanificio Alfa s.r.l.
                BETA CO., LTD. | | Via Omega 3 - 13811 Omegano (BI)
                2-11-5 Sakae, Nagoya 460-0008 JAPAN | | P.IVA IT00000880017

                FATTURA N. 88/E DEL 13.03.2026

                """ + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A2");
        assertThat(place(read, Field.EXPORTER_ID)).isEqualTo("C3");
        assertThat(place(read, Field.CONSIGNEE_ID)).isEqualTo("nowhere");
    }

    @Test
    void aTelephoneBehindAnAddressLeavesTheAddress() {
        var read = ReadManifest.of("ALFA HOTEL FURNITURE CO., LTD\n"
                + "LONGJIANG TOWN, SHUNDE, FOSHAN, CHINA  MOB: 138 0000 0418\nPROFORMA INVOICE\n"
                + "CUSTOMER: | Beta Hospitality Ltd.\n\n" + TABLE);

        assertThat(place(read, Field.EXPORTER_ADDRESS)).isEqualTo("A2");
    }
}
