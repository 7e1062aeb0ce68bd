package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.manifest.ManifestSource;
import dev.tidewaiter.wordlist.WordLists;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in the cells of a file, reading and judging it ends in an answer: no text is odd enough to fail the program. */
class OddTextsPropertyTests {

    private static final String HEADING = "Consignee,Consignee Address,End user,Description,HS code,Qty,Destination,"
            + "Port of discharge,Export date,Remarks,Model,Incoterms,Weight,Unheard of\n";
    private static final int COLUMNS = HEADING.split(",", -1).length;

    private static final ManifestReader READER =
            ManifestReader.of(WordLists.bundled()).watching(OwnRules.screener()::tells);

    @Property(tries = 300)
    void noCellFailsTheProgram(@ForAll("cells") List<String> cells) throws Exception {
        var text = new StringBuilder(HEADING);
        for (int i = 0; i < cells.size(); i++) {
            text.append('"').append(cells.get(i).replace("\"", "\"\"")).append('"');
            text.append((i + 1) % COLUMNS == 0 ? "\n" : ",");
        }
        screened(text.toString());
    }

    @Property(tries = 300)
    void noFormFailsTheProgram(@ForAll("cells") List<String> cells) throws Exception {
        var labels = HEADING.strip().split(",", -1);
        var text = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            text.append(labels[i % COLUMNS]).append(":,\"");
            text.append(cells.get(i).replace("\"", "\"\"")).append("\"\n");
        }
        screened(text.toString());
    }

    private static void screened(String csv) throws Exception {
        var bytes = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
        try (var lines = READER.open(new ManifestSource.Streamed("odd.csv", bytes))) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                OwnRules.screener().screen(line);
            }
            assertThat(OwnRules.screener().firstFailure()).isNull();
            for (var sheet : lines.summary().sheets()) {
                assertThat(sheet.rejected()).noneMatch(row -> row.reason().contains("program itself failed"));
            }
        }
    }

    @Provide
    Arbitrary<List<String>> cells() {
        var words = Arbitraries.of(WORDS);
        var signs = Arbitraries.of(SIGNS);
        var salads = Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(3, words),
                        net.jqwik.api.Tuple.of(4, signs),
                        net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(4)))
                .list()
                .ofMaxSize(9)
                .map(parts -> parts.stream().collect(Collectors.joining()));
        return salads.list().ofMinSize(COLUMNS).ofMaxSize(4 * COLUMNS);
    }

    private static final List<String> SIGNS = List.of(
            " ", ",", ",,", ", ", ".", ";", ":", "/", " / ", "|", "(", ")", "[", "]", "（", "）", "\"", "'", "«", "»",
            "-", "–", "&", "\n", "\r\n", "\t", "،", "、", "，", "。", "・", "@", "#", "№", "%", "+", "=", "*", "_", "\\",
            "{", "}", "<", ">", "\u00a0", "\u200b", "\u200f", "\ufeff", "&#1058;", "c/o", "a/c", "o/b/o", "--", "...",
            "0", "7", "12", "3.5", "1,234", "x");
    private static final List<String> WORDS = List.of(
            "GmbH",
            "Wiener Textilhaus GmbH",
            "Alpha Trade LLP",
            "Co., Ltd",
            "LLC",
            "ООО",
            "ТД Вектор",
            "АО",
            "Шубин",
            "А.С.",
            "İ",
            "ß",
            "ﬁ",
            "有限公司",
            "红兔",
            "株式会社",
            "スカイ",
            "주식회사",
            "드론",
            "شركة",
            "پهپاد",
            "חברה",
            "บริษัท",
            "कंपनी",
            "խ",
            "ქ",
            "Iran",
            "Tehran",
            "RU",
            "IR",
            "Россия",
            "Минск",
            "俄罗斯",
            "DAP Moscow",
            "RULED",
            "L550E",
            "engine",
            "drone",
            "двигатель",
            "two-stroke",
            "37 kW",
            "Total",
            "Consignee",
            "same as consignee",
            "n/a",
            "TBA",
            "ditto",
            "-do-",
            "INN 3808184570",
            "IMO 9074729",
            "2026-01-31",
            "8407.10",
            "Sp. z o.o.",
            "formerly",
            "branch",
            "\ud83d\ude80",
            "\ud83d");
}
