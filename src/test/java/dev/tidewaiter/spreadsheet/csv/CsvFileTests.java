package dev.tidewaiter.spreadsheet.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.open.FileOpening;
import dev.tidewaiter.spreadsheet.open.ReadRows;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.io.BufferedWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTests {

    @TempDir
    Path folder;

    private ReadRows read(String text) throws Exception {
        return ReadRows.of(Files.writeString(folder.resolve("lines.csv"), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFound(String separator) throws Exception {
        var reading = read("item,qty,note\npump,2,a b\nvalve,3,c d\n".replace(",", separator));
        assertThat(reading.texts())
                .containsExactly(
                        List.of("item", "qty", "note"), List.of("pump", "2", "a b"), List.of("valve", "3", "c d"));
    }

    @Test
    void decimalCommasDoNotPassForSeparators() throws Exception {
        assertThat(read("item;net;gross\npump;1,5;2,5\nvalve;1,2;3,4\n").texts().get(1))
                .containsExactly("pump", "1,5", "2,5");
        assertThat(read("name\tcity\nAcme Co., Ltd\tOslo, Norway\nNord, Inc.\tBergen\n")
                        .texts()
                        .get(1))
                .containsExactly("Acme Co., Ltd", "Oslo, Norway");
    }

    @Test
    void decimalCommasDoNotPartTablesOfSeveralWidths() throws Exception {
        var reading = read(
                "Tools\nno;item;price\n1;saw;18,50\n2;drill;2,90\n\nOils\nno;item;price;size\n3;oil;7,40;1 l\n4;fat;9,10;4 g\n");

        assertThat(reading.texts()).contains(List.of("1", "saw", "18,50"), List.of("4", "fat", "9,10", "4 g"));
    }

    @Test
    void linesWithoutTheirLastCellDoNotHideTheSeparator() throws Exception {
        var reading = read("""
                CARGO MANIFEST
                Vessel/Voy;ORIBI / 612W;;MBL;ANRS26118
                HBL;Shipper;Consignee;Pkgs;Commodity;KGS;CBM;Remarks
                A1;Brouwgoed NV;Altona GmbH;12;Malted barley;10.440,0;14,40
                A2;Tapis SPRL;Heron Ltd;31;Tufted carpets, red;1.877,5;6,20;keep dry
                A3;Keramo BV;Kestrel Ltd;4;Flower pots;2.260,0;5,10
                A4;Verf NV;Alatau LLC;18;Paint brushes;212,0;1,45
                """);

        assertThat(reading.texts().get(3)).hasSize(7);
        assertThat(reading.texts().get(4)).contains("Tufted carpets, red");
    }

    @Test
    void letterheadAboveTheTableDoesNotHideTheSeparator() throws Exception {
        assertThat(read("Packing list, May\nAcme, Oslo\n\nitem;qty\npump;2\nvalve;3\nbolt;4\n")
                        .texts())
                .contains(List.of("item", "qty"), List.of("bolt", "4"));
    }

    @Test
    void aFirstLineThatNamesTheSeparatorIsNoRow() throws Exception {
        var reading = read("sep=;\nitem;qty\npump;2\n");
        assertThat(reading.texts()).containsExactly(List.of("item", "qty"), List.of("pump", "2"));
        assertThat(reading.rows()).extracting(SourceRow::number).containsExactly(1, 2);
    }

    @Test
    void quotedCellsHoldSeparatorsQuotesAndLineEnds() throws Exception {
        var reading = read("item,note\r\n\"pump, \"\"big\"\"\",\"line 1\r\nline 2\"\r\nvalve,\r\n");
        assertThat(reading.texts())
                .containsExactly(List.of("item", "note"), List.of("pump, \"big\"", "line 1\nline 2"), List.of("valve"));
        assertThat(reading.rows()).extracting(SourceRow::number).containsExactly(1, 2, 3);
    }

    @Test
    void blankLinesCountButGiveNoRow() throws Exception {
        assertThat(read("a,b\n\n,,\n1,2\n").rows())
                .extracting(SourceRow::number)
                .containsExactly(1, 4);
    }

    @Test
    void aQuotationMarkThatIsNeverClosedCostsOneLineOnly() throws Exception {
        var reading = read("item,qty\n\"pump,2\nvalve,3\nbolt,4\n");
        assertThat(reading.texts())
                .containsExactly(List.of("item", "qty"), List.of("valve", "3"), List.of("bolt", "4"));
        assertThat(reading.rows()).extracting(SourceRow::number).containsExactly(1, 3, 4);
        assertThat(reading.unreadable()).singleElement().asString().startsWith("2: The line opens a quotation mark");
        assertThat(reading.kinds()).containsExactly("unreadable-row");
    }

    @Test
    void aQuotationMarkThatClosesInAnotherRowsTextCostsOneLineOnly() throws Exception {
        var reading = read("item,qty\n\"pump,2\nvalve,3\nbolt,\"M6\",4\nnut,5\n");
        assertThat(reading.unreadable()).hasSize(1);
        assertThat(reading.texts()).contains(List.of("valve", "3"), List.of("bolt", "M6", "4"), List.of("nut", "5"));
    }

    @Test
    void quotationMarksInsideATextStandForThemselves() throws Exception {
        assertThat(read("item;qty\n5\" pipe;2\npump \"big\";3\n").texts())
                .contains(List.of("5\" pipe", "2"), List.of("pump \"big\"", "3"));
    }

    @Test
    void dittoMarksBetweenTabsStandForThemselves() throws Exception {
        assertThat(read("item\tlot\nroll 1\tL7\nroll 2\t\"\n").texts()).contains(List.of("roll 2", "\""));
    }

    @Test
    void linesPastedInWithAnotherSeparatorArePartedByItAndSaid() throws Exception {
        var reading = read(
                "item;qty;note;place;day\npump;2;a, b;Oslo;1\nvalve,3,c,Bergen,2\nbolt\t4\td\tOslo\t3\ncap, red,5,e,Oslo,4\nseen by A, B\nnut;6;f;Oslo;5\n");
        assertThat(reading.texts())
                .containsExactly(
                        List.of("item", "qty", "note", "place", "day"),
                        List.of("pump", "2", "a, b", "Oslo", "1"),
                        List.of("valve", "3", "c", "Bergen", "2"),
                        List.of("bolt", "4", "d", "Oslo", "3"),
                        List.of("cap, red,5,e,Oslo,4"), // which comma parts no cells is not known
                        List.of("seen by A, B"),
                        List.of("nut", "6", "f", "Oslo", "5"));
        assertThat(reading.integrity())
                .extracting(IntegrityFinding::kind, IntegrityFinding::cell, IntegrityFinding::cells)
                .containsExactly(tuple("other-separator", "A3", 2));
    }

    @Test
    void sentencesInANarrowTableAreNotParted() throws Exception {
        var reading = read(
                "goods;consignee;destination\nbolts;Kiosk;RS\nand packed with, two engines, for drones\nnuts;Kiosk;RS\n");
        assertThat(reading.texts()).contains(List.of("and packed with, two engines, for drones"));
        assertThat(reading.integrity()).isEmpty();
    }

    @Test
    void nulBytesAreRemovedAndSaid() throws Exception {
        var reading = read("item,qty\npu\0mp,2\nvalve,3\0\nbolt,4\n");
        assertThat(reading.texts()).contains(List.of("pump", "2"), List.of("valve", "3"));
        assertThat(reading.integrity())
                .extracting(IntegrityFinding::kind, IntegrityFinding::cell, IntegrityFinding::cells)
                .containsExactly(tuple("nul-bytes", "A2", 2));
    }

    @Test
    void aLineThatNeverEndsIsPassedOver() throws Exception {
        var file = folder.resolve("lines.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("item,qty\n");
            writeLong(out, 50 << 20);
            out.write("\npump,2\n");
        }
        var reading = ReadRows.of(file);
        assertThat(reading.texts()).containsExactly(List.of("item", "qty"), List.of("pump", "2"));
        assertThat(reading.unreadable()).singleElement().asString().startsWith("2: The line is longer");
    }

    private static void writeLong(BufferedWriter out, int length) throws Exception {
        var block = "0123456789,".repeat(1000);
        for (int written = 0; written < length; written += block.length()) {
            out.write(block);
        }
    }

    @Test
    void oldEncodingsAreReadAndTheAssumptionIsSaid() throws Exception {
        var file = folder.resolve("lines.csv");
        Files.write(file, "Товар;Кол-во\nНасос;2\n".getBytes(Charset.forName("windows-1251")));
        var reading = ReadRows.of(file);
        assertThat(reading.texts()).containsExactly(List.of("Товар", "Кол-во"), List.of("Насос", "2"));
        assertThat(reading.kinds()).containsExactly("encoding-assumed");
    }

    @Test
    void unicodeWithItsMarkLeavesNoMarkInTheFirstCell() throws Exception {
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            var file = folder.resolve("lines.csv");
            Files.write(file, "\uFEFFТовар;Qty\nНасос;2\n".getBytes(charset));
            var reading = ReadRows.of(file);
            assertThat(reading.texts()).containsExactly(List.of("Товар", "Qty"), List.of("Насос", "2"));
            assertThat(reading.kinds()).isEmpty();
        }
    }

    @Test
    void brokenCharactersAreShownAndSaid() throws Exception {
        var file = folder.resolve("lines.csv");
        var text = "Получатель;Город\nООО Вектор;Казань\nX\u0001;Тверь\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < text.length; i++) {
            text[i] = text[i] == 1 ? (byte) 0xff : text[i];
        }
        Files.write(file, text);
        var reading = ReadRows.of(file);
        assertThat(reading.texts()).contains(List.of("X\uFFFD", "Тверь"));
        assertThat(reading.kinds()).containsExactly("broken-characters");
    }

    @Test
    void theSheetIsNamedAsTheFile() throws Exception {
        try (var source = FileOpening.open(Files.writeString(folder.resolve("lines.csv"), "a,b\n1,2\n"))) {
            assertThat(source.sheets())
                    .singleElement()
                    .satisfies(sheet -> assertThat(sheet.ref().sheet()).isEqualTo("lines.csv"));
        }
    }
}
