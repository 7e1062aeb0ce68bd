package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidewaiter.manifest.cover.CoverSearch;
import dev.tidewaiter.manifest.cover.CoveredWorkbook;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.open.OpenWorkbook;
import dev.tidewaiter.manifest.sheet.GoodsSheetReader;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Among which sheets a cover is looked for, how often they are read, and what is told of a failure. */
class CoverSearchTests {

    private static final ManifestDictionaries DICTIONARIES = ManifestDictionaries.of(WordLists.bundled());

    private static final String COVER = """
            Shipper: | Altona Keramik GmbH
            Consignee: | Wiener Bad GmbH
            Country of destination: | Austria
            """;

    private static final String LINES = """
            Description | HS Code | Qty
            Ceramic tiles | 690721 | 4
            Cotton towels | 630260 | 9
            """;

    @Test
    void aDiskThatFailsIsToldAndNotTakenForNoCover() {
        var file = new OpenWorkbook(
                RowsAsSheet.file(List.of(sheet("Header", COVER), sheet("Lines", LINES))), (sheet, from) -> {
                    throw new IOException("disk");
                });

        assertThatThrownBy(() -> new CoveredWorkbook(file, title -> false).read(0, 0))
                .hasMessage("disk");
    }

    @Test
    void shortNumbersBesideTheCoverAndItsLinesChangeNothing() {
        var read = read(sheet("Sheet3", "18 | 402\n"), sheet("Header", COVER), sheet("Lines", LINES));

        assertThat(read.lines).extracting(line -> line.sheet().sheet()).containsExactly("Lines", "Lines");
        assertThat(read.line(0).text(Field.CONSIGNEE_NAME)).isEqualTo("Wiener Bad GmbH");
    }

    /** Any text may tell whose lines these are, with a label, with a company's name or without, and so may the number of a company. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "All goods go to Almaty Nasos LLP",
                "Consignee | see order 4711",
                "Description | HS Code | Qty\nPumps | 841370 | 2",
                "Ultimate consignee is Volga Trade, Bishkek, Kyrgyzstan",
                "Ship to: Volga Trade, Bishkek",
                "Goods are to be handed to Volga Trade in Bishkek",
                "Lot 2 goes to Ivan Petrov, Almaty",
                "Real receiver is | Volga Trade",
                "All goods go on to our customer in Kyrgyzstan",
                "Items 1-2: for Uzbekistan, do not tell bank",
                "End user of the goods: army",
                "Country | Kyrgyzstan\nCity | Bishkek",
                "Goods stay ours until they are paid.",
                "7701234567",
            })
    void notesLeaveTheFormALineOfItsOwn(String text) {
        for (var title : List.of("", "Notes\n")) {
            var read = read(sheet("Header", COVER), sheet("Lines", LINES), sheet("Notes", title + text + "\n"));

            assertThat(read.lines.get(0).sheet().sheet()).isEqualTo("Header");
            assertThat(read.line(1).parties()).isEmpty();
        }
    }

    @Test
    void shortSheetsAreReadOnce() throws Exception {
        var begun = new ArrayList<String>();
        var workbook = workbook(begun::add);

        for (int sheet = 0; sheet < 2; sheet++) {
            try (var rows = workbook.read(sheet, 0)) {
                assertThat(rows.next()).isNotNull();
            }
        }

        assertThat(begun).containsExactly("Header", "Lines");
    }

    @Test
    void aFailureInLookingForACoverIsTold() throws Exception {
        var begun = new ArrayList<String>();
        var workbook = workbook(name -> {
            begun.add(name);
            if (begun.size() == 1) {
                throw new IllegalStateException("fault");
            }
        });

        try (var lines = workbook.read(1, 0)) {
            assertThat(lines.next()).isNotNull();
            assertThat(lines.summary().mapping().questions()).contains(CoverSearch.FAILED);
        }
    }

    private static CoveredWorkbook workbook(Consumer<String> begun) {
        return new CoveredWorkbook(
                new OpenWorkbook(
                        RowsAsSheet.file(List.of(sheet("Header", COVER), sheet("Lines", LINES))), (sheet, from) -> {
                            begun.accept(sheet.ref().sheet());
                            return new GoodsSheetReader(sheet, DICTIONARIES, line -> false, null, from);
                        }),
                title -> false);
    }

    private static RowsAsSheet sheet(String name, String rows) {
        return new RowsAsSheet(name, rows, List.of());
    }

    private static ReadManifest read(RowsAsSheet... sheets) {
        return ReadManifest.of(Stream.of(sheets).toList());
    }
}
