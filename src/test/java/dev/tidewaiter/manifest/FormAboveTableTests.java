package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Boxes of a form straight above the heading of a table, which are no upper row of it, and two tables below each other. */
class FormAboveTableTests {

    @Test
    void anEmptyBoxBesideAFilledOneHeadsNoColumn() {
        var read = ReadManifest.of("""
                PACKING LIST
                Shipped by | | | Terms of Payment: | T/T
                Ctn.No. | Description | Cartons | Quantity | Gross weight (KG) | Net weight (KG)
                B0-1 | Bed throw | 12 | 96 | 118.8 | 104.6
                B0-2 | Cushion | 8 | 320 | 61.4 | 52
                """);

        assertThat(place(read, Field.GROSS_WEIGHT)).isEqualTo("E");
        assertThat(place(read, Field.PAYMENT_TERMS)).isEqualTo("E2");
        assertThat(place(read, Field.SHIPPER_NAME)).isEqualTo("nowhere");
    }

    @Test
    void aLabelInAMergedCellOverOneColumnHeadsNoGroup() {
        var read = ReadManifest.of(
                """
                起运港 PORT OF LOADING | | NINGBO | | 目的港 PORT OF DISCHARGE | | ANTWERP
                唛头 MARKS | | 件数 PKGS | 货名 DESCRIPTION | | HS CODE | 毛重 G.W.(KGS)
                TDL | | 212 | WIND SPINNER | | 830629 | 2438
                TDL | | 86 | LAWN LAMP | | 940542 | 731
                """,
                List.of(
                        new MergedRange(1, 0, 1, 1),
                        new MergedRange(2, 0, 2, 1),
                        new MergedRange(1, 4, 1, 5),
                        new MergedRange(2, 3, 2, 4)));

        assertThat(place(read, Field.PORT_OF_LOADING)).isEqualTo("C1");
        assertThat(place(read, Field.PORT_OF_DISCHARGE)).isEqualTo("G1");
        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("C");
    }

    @Test
    void theFirstOfTwoTablesIsReadThoughItsNumbersAreTexts() {
        var read = ReadManifest.of("""
                ТН ВЭД | Наименование | Кол-во | Сумма | Вес (кг.)
                '6109100000 | Фуфайка | '240 | '86400.00 | '38.400
                '6110209100 | Джемпер | '120 | '98400.00 | '42.000
                | ИТОГО: | '360 | '184800.00 | '80.400

                Наименование | Модель | Кол-во | Вес (кг.) | Сумма без НДС | Сумма НДС
                Фуфайка | ФМ-1204 | '140 | '22.400 | '42000.00 | '8400.00
                Джемпер | ДМ-77 | '120 | '42.000 | '82000.00 | '16400.00
                """);

        assertThat(place(read, Field.HS)).isEqualTo("A");
        assertThat(read.line(0).row()).isEqualTo(2);
    }

    @Test
    void theCodeBelowATableStandsBesideItsLabel() {
        var read = ReadManifest.of("""
                No | Description | Qty | Amount
                1 | DIE CUTTER | 1 | 158000
                2 | ANVIL COVER | 24 | 15600
                | TOTAL | | 173600
                HS CODE | | 8441.10
                """);

        assertThat(place(read, Field.HS)).isEqualTo("C5");
    }

    @Test
    void theWayOfAShipmentIsNoVessel() {
        var read = ReadManifest.of("""
                Exporter: | ALFA LEATHER CO., LTD
                Ship : | BY TRUCK FROM BAVET, CAMBODIA TO BINH DUONG, VIETNAM

                """ + ReadManifest.TABLE);

        assertThat(place(read, Field.MODE_OF_TRANSPORT)).isEqualTo("B2");
        assertThat(place(read, Field.VESSEL_NAME)).isEqualTo("nowhere");
    }
}
