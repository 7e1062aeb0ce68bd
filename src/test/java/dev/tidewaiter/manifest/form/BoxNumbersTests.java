package dev.tidewaiter.manifest.form;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Consignment notes whose boxes have their numbers in a narrow column, where the values begin, too. */
class BoxNumbersTests {

    private static final String NOTE = """
            1 | Absender (Name, Adresse, Land) | | | | INTERNATIONALER FRACHTBRIEF | |
            | Sender (name, address, country)
            ALPHA EXPORT DOO, Primerna 17, Novi Sad, Serbia
            2 | Empfänger (Name, Adresse, Land)
            | Consignee (name, address, country)
            OOO "OMEGA" 141400, Khimki, ul. Primernaya 2, Russia
            3 | Auslieferort des Gutes (Ort, Land)
            | Place of delivery of the goods (place, country)
            Moscow, Russia

            6 | Kennzeichen u. Nummern | 7 | Anzahl der Pakete | 8 | Art der Verpackung | 9 | Bezeichnung des Gutes* | 10 | Statistiknr. | 11 | Bruttogew. kg | 12 | Volumen in m3
            | Marks and Nos | | Number of pakages | | Method of packing | | Nature of the goods* | | Statistical nr. | | Gross weight kg | | Volume in m3
            | | 3 PAL | | Total 3 coll | | Consumer electronic goods | | See list | | 285.50 KG | | 2.4
            13 | Anweisungen des Absenders | 19 | Zu bezahlen vom | Absender | Empfänger
            | Sender's instructions | | To be paid by | Sender | Currency | | | Consignee
            Terminal Zapad, Lic. 10013/200111/10 | | Fracht | | | 100 | | | 200
            """;

    @Test
    void aTitleBesideItsNumberStandsOverWhatIsBelowTheNumber() {
        var read = ReadManifest.of(NOTE);

        assertThat(read.line(0).text(Field.DESCRIPTION)).isEqualTo("Consumer electronic goods");
        assertThat(place(read, Field.GROSS_WEIGHT)).isEqualTo("K");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A6");
        assertThat(read.line(0).text(Field.PLACE_OF_DELIVERY)).isEqualTo("Moscow, Russia");
    }

    @Test
    void boxesThatGoOnCountingBelowTheGoodsAreNoGoods() {
        var read = ReadManifest.of(NOTE);

        assertThat(read.lines).hasSize(1);
        assertThat(read.skipped).anyMatch(row -> row.row() == 14 && row.reason().startsWith("a further table"));
    }

    @Test
    void numberedLinesKeepTheirPlaces() {
        var read = ReadManifest.of("""
                No | Description | Qty | HS Code
                1 | Ceramic tiles | 4 | 690721
                2 | Steel bolts | 9 | 731815
                3 | Copper pipes | 5 | 741110
                4 | Brass taps | 2 | 848180
                5 | Gear pumps | 1 | 841360
                """);

        assertThat(read.lines).hasSize(5);
        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("B");
    }

    @Test
    void countsAndUnitsBesideEachOtherAreNoBoxes() {
        var read = ReadManifest.of("""
                Marks | HS Code | Packages | Kind | Pieces | Unit
                A-1 | 690721 | 12 | Cartons | 24 | Pieces
                A-2 | 731815 | 13 | Cartons | 26 | Pieces
                """);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void goodsWhoseDescriptionIsMergedDownEndNoTable() {
        var read = ReadManifest.of("""
                Description | Lot | Article | Box | Marks | HS Code
                Sets of parts | 11 | Propellers | 18 | Batteries | 880730
                | 13 | Electric motors | 19 | Controllers |
                Ceramic tiles | 14 | Floor tiles | 20 | Wall tiles | 690721
                """, List.of(new MergedRange(2, 0, 3, 0)));

        assertThat(read.lines).hasSize(3);
    }

    @Test
    void titlesMayStandSomeColumnsBehindTheirNumbersWithACodeBehindThem() {
        var read = ReadManifest.of("""
                10 | | Станция отправления | 024308 | 11 | | Станция назначения | 850308
                ЧЕРЕПОВЕЦ 2 | | | | КРАСНЫЙ ЯР
                12 | | Грузоотправитель (отправитель) | 5785 | 13 | | Грузополучатель (получатель) | 2204
                ООО "Альфа метизы" | | | | ООО "Омега кровля"

                18 | | Количество вагонов | 19 | Наименование груза | | Масса, кг
                1 | | | | ГВОЗДИ СТРОИТЕЛЬНЫЕ | | 31000
                """);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("E4");
        assertThat(read.line(0).text(Field.PORT_OF_LOADING)).isEqualTo("ЧЕРЕПОВЕЦ 2");
    }

    @Test
    void headingsOfSizesOfBoxesAmongManyOthersHeadATable() {
        var read = ReadManifest.of("""
                Consignor name | Consignee name | Port of loading | Bill of lading no | Description of goods | 5 CM box | 10 CM box | Weight | Remarks
                OMEGA DYES LTD | BETA TILES LTD | Ningbo | EXMP4711 | Ceramic tiles | 2 | 3 | 250 | fragile
                """);

        assertThat(read.line(0).text(Field.CONSIGNEE_NAME)).isEqualTo("BETA TILES LTD");
    }

    @Test
    void boxesThatGiveNoLayoutAreReadAsTheyStand() {
        var read = ReadManifest.of("""
                12 | | Sender | 5785 | 13 | | Consignee | 4411
                Alpha GmbH | | | | Omega Aviation Works | | |
                14 | | Station | 22001 | 15 | | Destination | 33001
                Hamburg | | | | Italy | | |
                16 | | Goods | 8407 | 17 | | Weight | 100
                Gear pump for boats | | | | five | | |
                """);

        assertThat(read.lines).isNotEmpty();
    }
}
