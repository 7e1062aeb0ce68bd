package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.manifest.cell.RowOutcome;
import dev.tidewaiter.manifest.summary.ManifestSummary;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.wordlist.WordLists;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records in JSON Lines are read as a request's fields are, and packed files as what they hold. */
class RecordFileTests {

    private static final ManifestReader READER = ManifestReader.of(WordLists.bundled());
    private static final String ENGINE =
            "{\"consignee.name\":\"Alpha GmbH, Berlin\",\"destination\":\"KG\",\"description\":\"Engine\",\"hs\":\"8407.10\"}\n";

    @TempDir
    private Path folder;

    private final List<GoodsLine> lines = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();

    @Test
    void recordIsReadAsARequestOfTheSameFieldsIs() throws Exception {
        var read = read("night.jsonl", ENGINE + "\n" + "{\"hs\":840710,\"destination\":null,\"quantity\":2.5}\n");
        var asked = READER.given(
                "night.jsonl",
                1,
                Map.of(
                        "consignee.name", "Alpha GmbH, Berlin",
                        "destination", "KG",
                        "description", "Engine",
                        "hs", "8407.10"));

        assertThat(said(lines.get(0))).isEqualTo(said(asked)).contains("given as hs");
        assertThat(lines.get(0).destination()).isEqualTo(new Country("KG"));
        assertThat(lines.get(1).row())
                .as("blank lines are counted as a text editor does")
                .isEqualTo(3);
        assertThat(lines.get(1).text(Field.QUANTITY)).isEqualTo("2.5");
        assertThat(read.sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.rowsRead()).isEqualTo(2);
            assertThat(sheet.mapping().columns()).containsEntry(Field.HS, "hs");
        });
    }

    @Test
    void recordsOfAnyLengthAreReadWholeWhereverABlockEnds() throws Exception {
        var texts = new ArrayList<String>();
        for (int length = 1; length < 900; length++) {
            texts.add("x".repeat(length) + " " + length);
        }
        texts.add("y".repeat(200_000) + " over several blocks");
        var records = texts.stream()
                .map(text -> "{\"description\":\"" + text + "\"}")
                .collect(Collectors.joining("\r\n")); // nothing ends the last one
        read("night.jsonl", records);

        assertThat(rejected).isEmpty();
        assertThat(lines.stream().map(GoodsLine::description)).containsExactlyElementsOf(texts);
    }

    @Test
    void badRecordsAreRejectedEachWithItsLineAndReasonAndTheOthersGoOn() throws Exception {
        var bad = List.of(
                "{\"hs\":\"8407\"",
                "[1,2]",
                "nonsense",
                "{}",
                "{\"consigne.name\":\"A\"}",
                "{\"hs\":[\"8407\"]}",
                "{\"hs\":\"1\",\"hs\":\"2\"}",
                "{\"hs\":\"1\"} {\"hs\":\"2\"}",
                "{\"description\":\"" + "x".repeat(1 << 21) + "\"}",
                "{\"consignee.name\":\"Alfa\\u0000 LLC\"}");
        var read = read("night.jsonl", String.join("\n", bad) + "\n" + ENGINE);

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).row()).isEqualTo(bad.size() + 1);
        assertThat(rejected).hasSize(bad.size());
        assertThat(rejected.get(0)).startsWith("1: The line is no JSON object");
        assertThat(rejected.get(1)).startsWith("2: The line is no JSON object");
        assertThat(rejected.get(2))
                .startsWith("3: The line is no JSON object: it cannot be read on at character ")
                .doesNotContain("token");
        assertThat(rejected.get(3)).startsWith("4: The record is empty");
        assertThat(rejected.get(4)).startsWith("5: There is no field \"consigne.name\"");
        assertThat(rejected.get(5)).startsWith("6: The field hs holds a list");
        assertThat(rejected.get(6)).startsWith("7: The field hs is given twice");
        assertThat(rejected.get(7)).startsWith("8: There is more than one record");
        assertThat(rejected.get(8)).startsWith("9: The record is longer");
        assertThat(rejected.get(9)).startsWith("10: The field consignee.name holds a NUL character");
        assertThat(read.sheets().get(0).rowsRead()).isEqualTo(bad.size() + 1);
    }

    @Test
    void noRecordTellsTheNextInWhichOrderItsDatesAre() throws Exception {
        read("dates.ndjson", "{\"exportDate\":\"05/31/2026\"}\n{\"exportDate\":\"05/06/2026\"}\n");

        assertThat(lines.get(0).shippedOn()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(lines.get(1).shippedOn()).isEqualTo(LocalDate.of(2026, 6, 5));
    }

    @Test
    void recordsGoOnFromAPosition() throws Exception {
        var file = Files.writeString(folder.resolve("night.jsonl"), ENGINE + "broken\n" + ENGINE + ENGINE);
        ManifestPosition position;
        try (var open = READER.open(ManifestSource.of(file))) {
            open.next();
            open.next();
            position = open.position();
        }
        try (var open = READER.open(ManifestSource.of(file), position)) {
            var third = open.next();
            assertThat(third).isNotNull().extracting(GoodsLine::row).isEqualTo(4);
            assertThat(open.next()).isNull();
            assertThat(open.summary().sheets().get(0).rowsRead()).isEqualTo(4);
        }
    }

    @Test
    void packedFilesAreReadAsWhatTheyHoldUnderTheirOwnNameAndHash() throws Exception {
        var plain = read("a.csv", "HS Code,Description\n840710,engine\n");
        var packed = read("a.csv.gz", gzip("HS Code,Description\n840710,engine\n"));
        read("a.jsonl.gz", gzip(ENGINE));

        assertThat(lines.get(1).text(Field.HS)).isEqualTo(lines.get(0).text(Field.HS));
        assertThat(lines.get(2).destination()).isEqualTo(new Country("KG"));
        assertThat(packed.file()).isEqualTo("a.csv.gz");
        assertThat(packed.sha256()).isNotEqualTo(plain.sha256());
        assertThat(packed.integrity()).isEmpty();
    }

    @Test
    void packedFileThatIsCutOffAnArchiveOrABombIsRefusedWithASentence() throws Exception {
        var whole = gzip("HS Code,Description\n840710,engine\n".repeat(2_000));
        refuses("cut.csv.gz", Arrays.copyOf(whole, whole.length / 2), "damaged or cut off");
        var tar = new byte[1024];
        System.arraycopy("ustar".getBytes(StandardCharsets.US_ASCII), 0, tar, 257, 5);
        refuses("all.tar.gz", gzip(new String(tar, StandardCharsets.ISO_8859_1)), "packed archive");
        refuses("bomb.csv.gz", gzip("a".repeat(80 << 20)), "far more than a manifest");
    }

    private void refuses(String name, byte[] content, String sentence) throws IOException {
        var file = Files.write(folder.resolve(name), content);
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> READER.open(ManifestSource.of(file)).close())
                .withMessageContaining(name)
                .withMessageContaining(sentence);
    }

    private ManifestSummary read(String name, String content) throws UnreadableFile, IOException {
        return read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private ManifestSummary read(String name, byte[] content) throws UnreadableFile, IOException {
        var file = Files.write(folder.resolve(name), content);
        try (var read = READER.open(ManifestSource.of(file))) {
            for (var row = read.nextRow(); row != null; row = read.nextRow()) {
                if (row instanceof RowOutcome.GoodsRow goods) {
                    lines.add(goods.line());
                } else if (row instanceof RowOutcome.Rejected refused) {
                    rejected.add(refused.row() + ": " + refused.reason());
                }
            }
            return read.summary();
        }
    }

    private static String said(GoodsLine line) {
        return line.values().stream().map(Value::toString).collect(Collectors.joining("\n"))
                + line.parties()
                + line.hsCodes();
    }

    private static byte[] gzip(String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
