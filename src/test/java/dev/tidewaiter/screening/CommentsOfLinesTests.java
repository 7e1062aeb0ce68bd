package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comments at the cells of ordinary lines, and addresses behind them, do to verdicts, judged by the program's own rules and lists. */
class CommentsOfLinesTests {

    @TempDir
    private Path folder;

    @Test
    void whoIsNamedHoldsTheLineAtWhoseCellItStands() throws Exception {
        assertThat(verdicts("for Trading House Vector LLC, Irkutsk")).containsExactly(Verdict.HOLD, Verdict.CLEAR);
    }

    @Test
    void aPlaceDoesBesideGoodsAndWithout() throws Exception {
        assertThat(verdicts("L550E engines, on to Tehran, Iran").get(0)).isIn(Verdict.HOLD, Verdict.BLOCK);
        assertThat(verdicts("on to Tehran, Iran").get(0)).isNotEqualTo(Verdict.CLEAR);
    }

    @Test
    void aDescriptionOfOtherGoodsIsHeldByItself() throws Exception {
        assertThat(verdicts("Industrial refrigeration unit, flat twin, 95 octane"))
                .contains(Verdict.HOLD);
    }

    @Test
    void anOrdinaryNoteHoldsNothing() throws Exception {
        assertThat(verdicts("checked by Anna, pallets shrink-wrapped")).containsExactly(Verdict.CLEAR, Verdict.CLEAR);
    }

    @Test
    void whomACellWritesToHoldsItsLineWhateverItShows() throws Exception {
        assertThat(leadingTo(HyperlinkType.EMAIL, "mailto:orders@xiamen-limbach-aircraft-engine.cn"))
                .containsExactly(Verdict.HOLD, Verdict.CLEAR);
        assertThat(leadingTo(HyperlinkType.URL, "https://www.xiamen-limbach-aircraft-engine.cn/contact"))
                .containsExactly(Verdict.HOLD, Verdict.CLEAR);
    }

    @Test
    void whatAnAddressSaysIsReadAsItIsMeantAndToItsEnd() throws Exception {
        assertThat(leadingTo(
                        HyperlinkType.EMAIL,
                        "MAILTO:anna@wiener-bad.example?subject=for%20Trading%20House%20Vector%20LLC"))
                .containsExactly(Verdict.HOLD, Verdict.CLEAR);
        assertThat(leadingTo(
                        HyperlinkType.EMAIL,
                        "mailto:orders@xiamen-limbach-aircraft-engine.cn?body=" + "tiles+".repeat(500)))
                .containsExactly(Verdict.HOLD, Verdict.CLEAR);
    }

    @Test
    void cellsThatLeadSomewhereTogetherHoldEachOfTheirLines() throws Exception {
        for (var range : List.of(new CellRangeAddress(1, 2, 1, 1), new CellRangeAddress(0, 1_048_575, 1, 1))) {
            assertThat(verdicts((workbook, cell) -> {
                        var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.EMAIL);
                        link.setAddress("mailto:orders@xiamen-limbach-aircraft-engine.cn");
                        cell.setHyperlink(link);
                        cell.getHyperlink().getCTHyperlink().setRef(range.formatAsString());
                    }))
                    .containsExactly(Verdict.HOLD, Verdict.HOLD);
        }
    }

    @Test
    void anAddressTooLongToBeReadHidesNoneBehindIt() throws Exception {
        assertThat(verdicts((workbook, cell) -> {
                    var tooLong = workbook.getCreationHelper().createHyperlink(HyperlinkType.EMAIL);
                    tooLong.setAddress("mailto:anna@wiener-bad.example?body=" + "tiles+".repeat(7_000));
                    cell.setHyperlink(tooLong);
                    var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.EMAIL);
                    link.setAddress("mailto:orders@xiamen-limbach-aircraft-engine.cn");
                    cell.getSheet().getRow(2).getCell(1).setHyperlink(link);
                }))
                .containsExactly(Verdict.CLEAR, Verdict.HOLD);
    }

    @Test
    void anOrdinaryAddressHoldsNothing() throws Exception {
        assertThat(leadingTo(HyperlinkType.EMAIL, "mailto:anna@wiener-bad.example?subject=tiles"))
                .containsExactly(Verdict.CLEAR, Verdict.CLEAR);
        assertThat(leadingTo(HyperlinkType.URL, "https://parcels.example/track?no=00340434161094042557"))
                .containsExactly(Verdict.CLEAR, Verdict.CLEAR);
        assertThat(leadingTo(HyperlinkType.DOCUMENT, "Lines!A1")).containsExactly(Verdict.CLEAR, Verdict.CLEAR);
    }

    /** Of two ordinary lines, the first of which has the comment, and of what else there is. */
    private List<Verdict> verdicts(String comment) throws Exception {
        return verdicts((workbook, cell) -> {
            var written = cell.getSheet().createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
            written.setString(workbook.getCreationHelper().createRichTextString(comment));
            cell.setCellComment(written);
        });
    }

    /** Of two ordinary lines, where the consignee of the first leads to an address when it is clicked. */
    private List<Verdict> leadingTo(HyperlinkType type, String address) throws Exception {
        return verdicts((workbook, cell) -> {
            var link = workbook.getCreationHelper().createHyperlink(type);
            link.setAddress(address);
            cell.setHyperlink(link);
        });
    }

    private List<Verdict> verdicts(BiConsumer<XSSFWorkbook, XSSFCell> change) throws Exception {
        var file = folder.resolve("may.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Lines");
            var rows = List.of(
                    List.of("Shipper", "Consignee", "Consignee Country", "Destination", "Description", "HS", "Qty"),
                    List.of(
                            "Altona Keramik GmbH",
                            "Wiener Bad GmbH",
                            "Austria",
                            "Austria",
                            "Ceramic tiles",
                            "690721",
                            "4"),
                    List.of(
                            "Altona Keramik GmbH",
                            "Grazer Bad GmbH",
                            "Austria",
                            "Austria",
                            "Ceramic tiles",
                            "690721",
                            "4"));
            for (int i = 0; i < rows.size(); i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    row.createCell(j).setCellValue(rows.get(i).get(j));
                }
            }
            change.accept(workbook, sheet.getRow(1).getCell(1));
            workbook.write(out);
        }
        return OwnRules.screened(file).stream().map(ScreenedLine::verdict).toList();
    }
}
