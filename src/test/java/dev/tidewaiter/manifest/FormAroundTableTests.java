package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Boxes of a form straight above the heading of a table and below its goods, titles with numbers, and two tables below each other. */
class FormAroundTableTests {

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
    void answersToTheLabelsAboveThemHeadNoColumn() {
        var read = ReadManifest.of("""
                EXPORT INVOICE
                Vessel | | Port of Loading
                TBN | | MUNDRA
                Port of Discharge | | Final Destination
                FELIXSTOWE | | GLOUCESTER
                Marks & Nos./Container No. | No. & Kind of Pkgs. | HSN | Description of Goods | Qty PCS | Rate USD | Amount USD
                1-30 | 30 CTNS | 94036000 | COFFEE TABLE OF WOOD | 30 | 61 | 1830
                31-70 | 40 CTNS | 94016900 | DINING CHAIR | 80 | 27.5 | 2200
                71-82 | 12 CTNS | 94036000 | BOOKCASE | 12 | 118 | 1416
                """);

        assertThat(place(read, Field.MARKS)).isEqualTo("A");
        assertThat(place(read, Field.PORT_OF_DISCHARGE)).isEqualTo("A5");
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

    @Test
    void factsOfTheWholeBelowTheTotalAreNoGoods() {
        var read = ReadManifest.of("""
                NO | 품번 | 품목명 | 규격 | 주문수량 | 단위 | 단가 | 금액
                1 | SPR-08 | 압축 스프링 | 0.8x12 | 2000 | EA | 145 | 290000
                2 | SPR-10 | 인장 스프링 | 1.0x15 | 500 | EA | 230 | 115000
                합계 | | | | | | | 405000
                납기일 | '2025-07-04 | | | 결제조건 | 익월말 현금
                """);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void theKindOfPackageBelowAnItalianTableIsNoGoods() {
        var read = ReadManifest.of("""
                CODICE | DESCRIZIONE BENI | | U.M. | Q.TA' | COLLI | LOTTO
                GR-1 | GRES 60X60 | | M2 | 86.4 | 60 | 25G11
                GR-2 | GRES 30X60 | | M2 | 32.4 | 30 | 25G09

                ASPETTO ESTERIORE DEI BENI | | PALLET | N. COLLI | 4 | PESO KG | 3980
                """);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void howManyMayBeSaidInAWord() {
        var read = ReadManifest.of("""
                Material | Description | Part # | # needed
                Stepper motor 12VDC | motor | 1528 | 2
                Mounting base | structure | BA1S | 5
                Optical post | structure | TR2 | 5
                "1/4-20 screws, washers and nuts" | | | many
                Stage | structure | DTS50 | 2
                """);

        assertThat(read.lines).hasSize(5);
    }

    @Test
    void aTitleTellsItsNumberAndItsDate() {
        var read = ReadManifest.of("""
                НАКЛАДНАЯ НА ОТПУСК ЗАПАСОВ НА СТОРОНУ  № 000417 от 22.05.2025
                Отправитель | ООО "АЛЬФА"

                """ + ReadManifest.TABLE);
        var bare = ReadManifest.of(
                "ТОВАРНО-ТРАНСПОРТНА НАКЛАДНА\n№ 2506/118    25 червня 2025 р.\n\n" + ReadManifest.TABLE);
        var referred = ReadManifest.of("PACKING LIST to invoice INV-2026-118 dd 22.09.2026\n\n" + ReadManifest.TABLE);

        assertThat(place(read, Field.SHIPMENT)).isEqualTo("A1");
        assertThat(place(read, Field.EXPORT_DATE)).isEqualTo("A1");
        assertThat(place(bare, Field.EXPORT_DATE)).isEqualTo("A2");
        assertThat(place(referred, Field.INVOICE_NUMBER)).isEqualTo("A1");
    }

    @Test
    void aRemarkInTurkishIsTheDescriptionOnlyWhereThereIsNoOther() {
        var beside = ReadManifest.of("Malın Cinsi | Miktarı | Açıklama\nCam | 36 | A tipi\nAyna | 24 | liste ekte\n");
        var alone = ReadManifest.of("Açıklama | Miktarı | GTİP\nCam | 36 | 700719\nAyna | 24 | 700992\n");

        assertThat(place(beside, Field.DESCRIPTION)).isEqualTo("A");
        assertThat(place(beside, Field.REMARKS)).isEqualTo("C");
        assertThat(place(alone, Field.DESCRIPTION)).isEqualTo("A");
    }
}
