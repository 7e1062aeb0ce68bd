package dev.tidewaiter.manifest.column;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;

/** Columns of forms and worksheets whose cells tell more than their headings do. */
class ColumnsOfFormsTests {

    @Test
    void packagesWithTheirKindAreCountedBelowAHeadingThatNobodyUnderstands() {
        var read = ReadManifest.of("""
                Marks | Xelbrot | Description | HS Code | Gross weight
                BMP 1-20 | 20 CT | Pencils | 960910 | 380
                BMP 21-34 | 14 CT | Crayons | 960910 | 266
                """);

        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("B");
        assertThat(place(read, Field.PACKAGE_TYPE)).isEqualTo("B");
    }

    @Test
    void kindsOfPackagesAreKnownInTurkishCapitals() {
        var read = ReadManifest.of("""
                HS Code | Description | Kap | Cinsi | Brüt kg
                950300 | Oyuncak araba | 120 | KOLİ | 1440
                960910 | Boya kalemi | 70 | KOLİ | 875
                """);

        assertThat(place(read, Field.PACKAGE_TYPE)).isEqualTo("D");
        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("B");
    }

    @Test
    void codesStandBelowAHeadingOfTwoNomenclatures() {
        var read = ReadManifest.of("""
                Description | Qty | Unit price | PKWiU/CN
                Cable | 1000 | 2.38 | 85444993
                Socket | 240 | 8.90 | 85366990
                """);

        assertThat(place(read, Field.HS)).isEqualTo("D");
    }

    @Test
    void theCountryOfAMakerWhomNobodyNamesIsTheOrigin() {
        var read = ReadManifest.of("""
                Contents | Qty | Shipper | mfg_ctry
                Soap | 3 | Example Soaps | GB
                Tin toy | 5 | Example Toys | IN
                """);

        assertThat(place(read, Field.ORIGIN)).isEqualTo("D");
    }

    @Test
    void theCountryOfAMakerIsItsOwnBesideItsName() {
        var read = ReadManifest.of("""
                Contents | Qty | Manufacturer | Manufacturer country
                Soap | 3 | Example Soaps Ltd | GB
                Tin toy | 5 | Example Toys Ltd | IN
                """);

        assertThat(place(read, Field.MANUFACTURER_COUNTRY)).isEqualTo("D");
    }

    @Test
    void oneHeadingOfAFormStandsOverSeveralColumns() {
        var read = ReadManifest.of("""
                34. No | 35. Pos tarif/HS, uraian barang secara lengkap, merk, tipe | | 37. Jumlah & jenis sat, berat bersih (kg) | | | 39. Jumlah nilai FOB
                1 | 94016900 | Kursi taman kayu jati | 400 | PCE | 2200 | 11200
                2 | 94036090 | Meja taman kayu jati | 80 | PCE | 1840 | 7600
                3 | 44201090 | Patung burung | 200 | PCE | 180 | 900
                """);

        assertThat(place(read, Field.HS)).isEqualTo("B");
        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("C");
        assertThat(place(read, Field.QUANTITY)).isEqualTo("D");
        assertThat(place(read, Field.NET_WEIGHT)).isEqualTo("F");
        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("nowhere");
    }

    @Test
    void aNumberIsNoUnitThoughOnlyOneRowHasIt() {
        var read = ReadManifest.of("""
                Description | HS Code | Gross weight | Suppl. units
                Pencils | 96091010 | 380 | -
                Crayons | 96091090 | 266 | -
                Display racks | 94036090 | 28 | 4
                """);

        assertThat(place(read, Field.UNIT)).isEqualTo("nowhere");
    }

    @Test
    void sentencesBelowMarksDescribeTheGoodsWhereNoColumnIsCalledSo() {
        var read = ReadManifest.of("""
                Marks & Nos. | Number of packages | HS code | UOM | Quantity | Amount
                Silver ring, set with glass stones | 1 | 711311 | PCS | 2 | 812
                Silver necklace with a glass drop | 1 | 711311 | PCS | 4 | 1108
                """);

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("A");
    }

    @Test
    void marksOfAFewSignsStayMarksWhereNothingIsDescribed() {
        var read = ReadManifest.of("""
                Marks & Nos. | Number of packages | HS code | UOM | Quantity | Amount
                ALFA 1-4 | 4 | 711311 | PCS | 2 | 812
                ALFA 5-9 | 5 | 711319 | PCS | 4 | 1108
                """);

        assertThat(place(read, Field.MARKS)).isEqualTo("A");
    }
}
