package dev.tidewaiter.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import dev.tidewaiter.cli.lists.SdnFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two runs share a fingerprint exactly when nothing that an answer depends on differs. */
class RunFingerprintTests {

    private static final String GOODS = """
            Consignee,Description,HS,Destination,Country of transit
            Alfa LLC,Two-stroke aircraft engine,840710,IR,DE
            """;

    @TempDir
    private Path folder;

    private Path manifest = Path.of("may.csv");

    @BeforeEach
    void write() throws IOException {
        manifest = Files.writeString(folder.resolve("may.csv"), GOODS);
    }

    @Test
    void mappingThatChangesAnAnswerChangesTheFingerprint() throws IOException {
        var asFound = screened("found");
        var noDestination = screened(
                "mapped", "--mapping", mapping("description: B", "hs: C").toString());
        assertThat(verdicts(noDestination)).isNotEqualTo(verdicts(asFound));
        assertThat(fingerprint(noDestination)).isNotEqualTo(fingerprint(asFound));
    }

    @Test
    void mappingsThatPutFieldsElsewhereHaveFingerprintsOfTheirOwn() throws IOException {
        var toIran = screened(
                "one",
                "--mapping",
                mapping("description: B", "hs: C", "destination: D").toString());
        var toGermany = screened(
                "other",
                "--mapping",
                mapping("description: B", "hs: C", "destination: E").toString());
        assertThat(fingerprint(toGermany)).isNotEqualTo(fingerprint(toIran));
    }

    @Test
    void mappingThatSpeaksOfOtherFilesChangesNothing() throws IOException {
        var other = Files.writeString(
                folder.resolve("other.yaml"),
                "mappings:\n  - file: \"june.csv\"\n    sheet: \"*\"\n    headerRow: 1\n    columns:\n      hs: C\n");
        assertThat(fingerprint(screened("with", "--mapping", other.toString())))
                .isEqualTo(fingerprint(screened("without")));
    }

    @Test
    void asOfWhyNotListsAndContentEachChangeIt() throws IOException {
        var seen = new ArrayList<String>();
        seen.add(fingerprint(screened("plain")));
        seen.add(fingerprint(screened("date", "--as-of", "2026-03-31")));
        seen.add(fingerprint(screened("why", "--why-not")));
        var list = Files.writeString(
                folder.resolve("sdn.csv"),
                "306,\"BANCO NACIONAL DE CUBA\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n\u001a");
        seen.add(fingerprint(screened("list", "--lists", list.toString(), "--partial")));
        Files.writeString(manifest, GOODS.replace("Alfa", "Beta"));
        seen.add(fingerprint(screened("content")));
        assertThat(seen).doesNotHaveDuplicates();
    }

    /** The files are the same to the byte; their folder tells the day, and the day decides what is held against. */
    @Test
    void oneEditionOfTwoDaysHasTwoFingerprints() throws IOException {
        var seen = new ArrayList<String>();
        for (var day : List.of("2023-12-28", "2026-11-26")) {
            var list = SdnFiles.write(folder, day, 3);
            seen.add(fingerprint(screened(day, "--lists", list.toString())));
        }
        assertThat(seen).doesNotHaveDuplicates();
    }

    @Test
    void changesOfAListChangeIt() throws IOException {
        var list = Files.createDirectories(folder.resolve("list"));
        var entity =
                "{\"id\":\"xx-1\",\"schema\":\"Company\",\"caption\":\"%1$s\",\"target\":true,\"properties\":{\"name\":[\"%1$s\"]}}";
        Files.writeString(list.resolve("entities.ftm.json"), entity.formatted("TARNWICK ROTOR WORKS") + "\n");
        var seen = new ArrayList<String>();
        for (var name : List.of("KVARNHOLM MARITIME", "OSTSKAR MARITIME")) {
            Files.writeString(
                    list.resolve("delta.json"), "{\"op\":\"MOD\",\"entity\":" + entity.formatted(name) + "}\n");
            seen.add(fingerprint(screened(name, "--lists", list.toString())));
        }
        assertThat(seen).doesNotHaveDuplicates();
    }

    /** A party that a file is called after is found, so the name is part of what was screened. */
    @Test
    void nameOfAFileThatNamesAListedPartyIsInIt() throws IOException {
        var plain = fingerprint(screened("plain"));
        manifest = Files.move(manifest, folder.resolve("Xiamen Limbach Aircraft Engine Co Ltd.csv"));
        var named = screened("named");
        assertThat(named.path("files").get(0).path("integrity").toString()).contains("names a listed party");
        assertThat(fingerprint(named)).isNotEqualTo(plain);
    }

    @Test
    void threadsFormatsFoldersAndNamesOfFilesThatNameNobodyLeaveItAsItIs() throws IOException {
        var plain = fingerprint(screened("plain"));
        assertThat(fingerprint(screened("again"))).isEqualTo(plain);
        assertThat(fingerprint(screened("threads", "--threads", "3", "--format", "jsonl,csv")))
                .isEqualTo(plain);
        Files.createDirectories(folder.resolve("inbox"));
        manifest = Files.move(manifest, folder.resolve("inbox").resolve("copy-of-may.csv"));
        assertThat(fingerprint(screened("moved"))).isEqualTo(plain);
    }

    private Path mapping(String... columns) throws IOException {
        return Files.writeString(
                folder.resolve("mapping-" + String.join("-", columns).replaceAll("[^A-Za-z]", "") + ".yaml"),
                "mappings:\n  - file: \"*\"\n    sheet: \"*\"\n    headerRow: 1\n    columns:\n      consignee.name: A\n      "
                        + String.join("\n      ", columns) + "\n");
    }

    private JsonNode screened(String name, String... options) {
        var out = folder.resolve("out-" + name);
        var call = new ArrayList<>(List.of(
                "screen",
                manifest.toString(),
                "--out",
                out.toString(),
                "--data",
                folder.resolve("data").toString(),
                "--quiet"));
        if (!List.of(options).contains("--format")) {
            call.addAll(List.of("--format", "jsonl"));
        }
        call.addAll(List.of(options));
        var done = Call.of(call.toArray(String[]::new));
        assertThat(done.exitCode()).as(done.err()).isZero();
        return JsonMapper.shared().readTree(out.resolve("summary.json").toFile());
    }

    private static String fingerprint(JsonNode summary) {
        return summary.path("fingerprint").asString();
    }

    private static String verdicts(JsonNode summary) {
        return summary.path("verdicts").toString();
    }
}
