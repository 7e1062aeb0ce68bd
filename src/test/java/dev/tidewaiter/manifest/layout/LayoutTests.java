package dev.tidewaiter.manifest.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.manifest.summary.RowNote;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTests {

    @Test
    void theValueOfABoxIsNoSecondRowOfTheHeadingBelowIt() {
        var read = ReadManifest.of("""
                Exporter | Omega Works Ltd
                Port of Discharge | | Final Destination
                Umm Qasr | | Basra
                Marks & Nos. | No. & Kind of Pkgs. | Description of Goods | Quantity | Rate | Amount
                KC 1-4 | 4 boxes | Gate valves | 120 | 48 | 5760
                """);

        assertThat(read.sheet().mapping().columns()).containsEntry(Field.PORT_OF_DISCHARGE, "A3");
    }

    @Test
    void tablesSideBySideKeepTheirFirstRows() {
        var read = ReadManifest.of("""
                Description | HS Code | Qty | | Description | HS Code | Qty
                Tiles | '690721 | '4 | | Drilling machine DM-5 | '845929 | '2
                Bolts | '731815 | '9 | | Grinding wheel GW-9 | '680421 | '1
                """);

        assertThat(read.lines).hasSize(2);
        assertThat(read.line(0).description()).isEqualTo("Tiles / Drilling machine DM-5");
    }

    @Test
    void headingsOfTwoRowsAreReadTogether() {
        var read = ReadManifest.of("""
                No. | Consignee | | | Goods | |
                | Name | Address | Country | Description | HS Code | Qty
                1 | Beta LLC | 5 Example St | KZ | Tiles | 690721 | 4
                """, List.of(new MergedRange(1, 1, 1, 3), new MergedRange(1, 4, 1, 6)));

        var line = read.line(0);
        assertThat(line.parties()).hasSize(1);
        assertThat(line.parties().get(0).role()).isEqualTo(Role.CONSIGNEE);
        assertThat(line.parties().get(0).country()).isEqualTo(new Country("KZ"));
        assertThat(line.parties().get(0).address().text()).isEqualTo("5 Example St");
        assertThat(line.description()).isEqualTo("Tiles");
        assertThat(read.sheet().mapping().headerRow()).isEqualTo(2);
    }

    @Test
    void aSecondTableWithOtherColumnsIsReadAnew() {
        var read = ReadManifest.of("""
                Consignee | Description | HS Code | Qty
                Beta LLC | Tiles | 690721 | 5

                HS Code | Goods Description | Consignee Name | Destination
                731815 | Bolts | Gamma GmbH | Germany
                """);

        assertThat(read.lines).hasSize(2);
        assertThat(read.line(1).description()).isEqualTo("Bolts");
        assertThat(read.line(1).parties().get(0).name().text()).isEqualTo("Gamma GmbH");
        assertThat(read.line(1).destination()).isEqualTo(new Country("DE"));
    }

    @Test
    void valuesOfMergedCellsHoldForTheRowsBelow() {
        var read = ReadManifest.of("""
                Consignee | Description | HS Code
                Beta LLC | Tiles | 690721
                | Bolts | 731815
                | Nuts | 731816
                """, List.of(new MergedRange(2, 0, 3, 0)));

        assertThat(read.line(1).parties()).hasSize(1);
        assertThat(read.line(1).parties().get(0).name().cell()).hasToString("test.xlsx, Sheet1!A2");
        assertThat(read.line(2).parties()).isEmpty();
    }

    @Test
    void dittoMarksTakeTheValueAbove() {
        var read = ReadManifest.of("""
                Consignee | Description | HS Code
                Beta LLC | Tiles | 690721
                " | Bolts | 731815
                то же | -"- | 731816
                """);

        assertThat(read.lines)
                .allSatisfy(
                        line -> assertThat(line.parties().get(0).name().text()).isEqualTo("Beta LLC"));
        assertThat(read.line(2).description()).isEqualTo("Bolts");
    }

    /** A number is that of a line of goods or of a row of the sheet: where both are there and differ, it stays as it is. */
    @Test
    void aLineThatIsReferredToByItsNumberGivesItsValue() {
        var read = ReadManifest.of("""
                Consignee | Description | HS Code
                Beta LLC | Tiles | 690721
                Gamma LLC | Bolts | 731815
                same as line 1 | Nuts | 731816
                то же, что в п. 2 | Rings | 731822
                """);

        assertThat(read.lines)
                .extracting(line -> line.parties().get(0).name().text())
                .containsExactly("Beta LLC", "Gamma LLC", "Beta LLC", "то же, что в п. 2");
    }

    @Test
    void shipmentValuesAreCarriedToItsFurtherLinesOnlyWhenLineNumbersRise() {
        var read = ReadManifest.of("""
                Shipment ID | Line | Consignee | Destination | Description | HS Code
                S-1 | 1 | Beta LLC | KZ | Tiles | 690721
                | 2 | | | Bolts | 731815
                S-2 | 1 | | | Nuts | 731816
                """);

        assertThat(read.line(1).parties())
                .extracting(party -> party.name().text())
                .containsExactly("Beta LLC");
        assertThat(read.line(1).destination()).isEqualTo(new Country("KZ"));
        assertThat(read.line(1).text(Field.SHIPMENT)).isEqualTo("S-1");
        assertThat(read.line(2).parties()).isEmpty();
        assertThat(read.line(2).destination()).isNull();
    }

    @Test
    void theMakerOfTheGoodsIsNoSignOfANewShipment() {
        var read = ReadManifest.of("""
                № п/п | Номер отправки | Грузополучатель | Наименование товара | Код ТН ВЭД | Марка
                1 | ОТ-1 | ООО Пример | Агрегат | 8407100009 | Alfa
                2 | | | Двигатель | 8407100009 | Alfa
                """);

        assertThat(read.line(1).parties())
                .extracting(party -> party.name().text())
                .containsExactlyInAnyOrder("ООО Пример", "Alfa");
        assertThat(read.sheet().mapping().questions()).anyMatch(question -> question.contains("Марка"));
    }

    @Test
    void withoutLineNumbersAbsentStaysAbsent() {
        var read = ReadManifest.of("""
                Shipment ID | Consignee | Description | HS Code
                S-1 | Beta LLC | Tiles | 690721
                S-1 | | Bolts | 731815
                """);

        assertThat(read.line(1).parties()).isEmpty();
    }

    @Test
    void totalsInAnyLanguageAndNotesAreSkippedWithAReason() {
        var read = ReadManifest.of("""
                Получатель | Наименование товара | Код ТН ВЭД | Кол-во
                ООО Пример | Плитка | 690721 | 5
                Итого: | | | 5
                Подпись: ____________
                """);

        assertThat(read.lines).hasSize(1);
        assertThat(read.skipped)
                .extracting(RowNote::row, RowNote::reason)
                .containsExactly(tuple(1, "heading"), tuple(3, "a total"), tuple(4, "a note below the total"));
    }

    @Test
    void aTotalStationIsNoTotal() {
        var read = ReadManifest.of("""
                Consignee | Description | HS Code | Qty
                Beta LLC | Total station | 901530 | 1
                Total Works Ltd | Tripod | 901590 | 1
                """);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void aListWithoutHeadingIsReadByItsContentAndAsksAboutIt() {
        var read = ReadManifest.of("""
                Alpha Works Ltd | Kazakhstan | Ceramic floor tiles | 69072100
                Gamma Trade GmbH | Germany | Hexagonal steel bolts | 73181500
                Delta Tools LLC | Turkey | Cordless hand drills | 84672100
                """);

        assertThat(read.lines).hasSize(3);
        assertThat(read.line(0).hsCodes()).hasSize(1);
        assertThat(read.line(0).destination())
                .as("a country ahead of the code may be that of the party or of origin")
                .isNull();
        assertThat(read.line(0).parties())
                .singleElement()
                .satisfies(party -> assertThat(party.country()).isEqualTo(new Country("KZ")));
        assertThat(read.sheet().mapping().questions()).isNotEmpty();
    }

    @Test
    void aTableThatIsNotUnderstoodIsRejectedWithWhatToDo() {
        var read = ReadManifest.of("""
                foo | bar | baz | qux
                something longer | another thing here | further words | 3
                something longer | another thing there | further words | 4
                something else | another thing now | further words | 5
                """);

        assertThat(read.lines).isEmpty();
        assertThat(read.rejected).hasSize(4);
        assertThat(read.rejected.get(0).reason()).contains("--mapping");
        assertThat(read.integrity()).extracting(IntegrityFinding::kind).contains("no-goods-lines");
    }
}
