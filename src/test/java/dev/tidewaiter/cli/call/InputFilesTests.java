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
        var files = InputFiles.of(List.of(near), folder.resolve("screened"));
        assertThat(files.files()).containsExactly(entry(near.resolve("link/hit.jsonl"), "hit"));
        assertThat(files.leftOut()).containsExactly(near.resolve("nowhere.csv"));
    }

    @Test
    void resultsOfAnEarlierRunAreNotScreenedAgain() throws IOException {
        var may = file("may.xlsx");
        file("screened/may.screened.xlsx");
        assertThat(InputFiles.of(List.of(folder), folder.resolve("screened")).files())
                .containsExactly(entry(may, "may"));
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
