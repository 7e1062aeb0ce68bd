package dev.tidewaiter.cli.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTests {

    @TempDir
    Path folder;

    @Test
    void folderGivesItsManifestsByNameAndTellsWhatItLeavesOut() throws IOException {
        var b = file("b.xlsx");
        var a = file("inner/a.csv");
        var notes = file("notes.md");
        var lock = file("~$b.xlsx");
        var files = InputFiles.of(List.of(folder), folder.resolve("screened"));
        assertThat(files.files()).containsExactly(entry(b, "b"), entry(a, "a"));
        assertThat(files.leftOut()).containsExactlyInAnyOrder(notes, lock);
    }

    @Test
    void whatIsLeftOutIsNamed() throws IOException {
        file("a.csv");
        file("scan.pdf");
        var files = InputFiles.of(List.of(folder), folder.resolve("screened"));
        assertThat(files.toldLeftOut()).singleElement().asString().contains("scan.pdf", "Name one in the call");
        Files.delete(folder.resolve("scan.pdf"));
        assertThat(InputFiles.of(List.of(folder), folder.resolve("screened")).toldLeftOut())
                .isEmpty();
    }

    @Test
    void recordsInJsonAndXmlAreManifestsToo() throws IOException {
        var json = file("a.json");
        var xml = file("b.xml");
        assertThat(InputFiles.of(List.of(folder), folder.resolve("screened")).files())
                .containsExactly(entry(json, "a"), entry(xml, "b"));
    }

    @Test
    void aFolderThatIsLinkedIsReadAndACircleEnds() throws IOException {
        var far = Files.createDirectories(folder.resolve("far"));
        file("far/hit.jsonl");
        var near = Files.createDirectories(folder.resolve("near"));
        Files.createSymbolicLink(near.resolve("link"), far);
        Files.createSymbolicLink(far.resolve("round"), near);
        Files.createSymbolicLink(near.resolve("nowhere.csv"), folder.resolve("gone.csv"));
        Files.createSymbolicLink(near.resolve("share"), folder.resolve("gone"));
        Files.createSymbolicLink(near.resolve("wharf-2026.11"), folder.resolve("gone"));
        Files.createSymbolicLink(near.resolve(".hidden"), folder.resolve("gone"));
        var files = InputFiles.of(List.of(near), folder.resolve("screened"));
        assertThat(files.files())
                .containsExactly(
                        entry(near.resolve("link/hit.jsonl"), "hit"),
                        entry(near.resolve("nowhere.csv"), "nowhere"),
                        entry(near.resolve("share"), "share"),
                        entry(near.resolve("wharf-2026.11"), "wharf-2026"));
        assertThat(files.leftOut()).containsExactly(near.resolve(".hidden"));
    }

    @Test
    void aFolderThatMayNotBeOpenedIsRefusedUnlessItIsHiddenOrTheVolumesOwn() throws IOException {
        assertThat(InputFiles.looksLikeManifest(Files.createDirectory(folder.resolve("lost+found"))))
                .isFalse();
        assertThat(InputFiles.looksLikeManifest(Files.createDirectory(folder.resolve(".trash"))))
                .isFalse();
        assertThat(InputFiles.looksLikeManifest(Files.createDirectory(folder.resolve("wharf"))))
                .isTrue();
    }

    @Test
    void resultsOfAnEarlierRunAreNotScreenedAgain() throws IOException {
        var may = file("may.xlsx");
        file("screened/may.screened.xlsx");
        assertThat(InputFiles.of(List.of(folder), folder.resolve("screened")).files())
                .containsExactly(entry(may, "may"));
    }

    @Test
    void whatAnEarlierRunWroteElsewhereIsKnownByItsSummaryAndNotByItsName() throws IOException {
        var may = file("may.xlsx");
        var sent = file("sent.screened.xlsx");
        var returned = file("out/may.screened.xlsx");
        var macros = file("out/may.screened.xlsm");
        var unnamed = file("out/june.findings.jsonl");
        var night = file("out/night.json");
        var summary = Files.writeString(folder.resolve("out/summary.json"), """
                {"fingerprint":"1","program":"tidewaiter 1","files":[{"outputs":{"xlsx":"out/may.screened.xlsx","html":"may.screened.xlsm","csv":"sent.xlsx"}}]}""");
        file("other/summary.json");
        var files = InputFiles.of(List.of(folder), folder.resolve("screened"));
        assertThat(files.files().keySet())
                .containsExactlyInAnyOrder(may, sent, unnamed, folder.resolve("other/summary.json"));
        assertThat(files.results()).containsExactlyInAnyOrder(returned, macros, night, summary);
        assertThat(files.toldLeftOut())
                .singleElement()
                .asString()
                .contains("says that an earlier run wrote them; they were not checked: ", "may.screened.xlsx");
    }

    @Test
    void filesThatWouldCollideKeepTheirFullNames() throws IOException {
        var workbook = file("may.xlsx");
        var text = file("May.csv");
        var twin = file("other/may.xlsx");
        var alone = file("june.xls");
        assertThat(InputFiles.of(List.of(workbook, text, twin, alone), folder.resolve("out"))
                        .files())
                .containsExactly(
                        entry(workbook, "may.xlsx"),
                        entry(text, "May.csv"),
                        entry(twin, "may.xlsx-2"),
                        entry(alone, "june"));
    }

    @Test
    void missingFileEndsTheCallBeforeAnythingIsScreened() {
        assertThatThrownBy(() -> InputFiles.of(List.of(folder.resolve("gone.xlsx")), folder))
                .isInstanceOf(CallFailed.class)
                .hasMessageContaining("gone.xlsx");
    }

    private Path file(String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "x");
    }

    private static java.util.Map.Entry<Path, String> entry(Path file, String name) {
        return java.util.Map.entry(file, name);
    }
}
