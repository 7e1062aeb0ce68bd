package dev.tidewaiter.web.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.tidewaiter.manifest.ManifestHead;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.manifest.ManifestSource;
import dev.tidewaiter.manifest.mapping.Corrections;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Real documents and odd workbooks, as the format check shows them: each is a page or a sentence. */
@Tag("shared")
class SharedReadingsTests {

    private static final ManifestReader READER = ManifestReader.of(WordLists.bundled());
    private static final long LARGEST = 3_000_000;

    @TestFactory
    List<DynamicTest> eachFileIsShownOrRefusedInASentence() throws IOException {
        var tests = Stream.of("manifests", "corpus")
                .map(name -> Path.of("../shared").resolve(name))
                .filter(Files::isDirectory)
                .flatMap(SharedReadingsTests::files)
                .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> shown(file)))
                .toList();
        assumeThat(tests)
                .as("the shared test material is not beside this folder")
                .isNotEmpty();
        return tests;
    }

    private static Stream<Path> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return all
                    .filter(file -> Files.isRegularFile(file) && file.toFile().length() < LARGEST)
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static void shown(Path file) throws IOException {
        ManifestHead head;
        try {
            head = READER.head(ManifestSource.of(file));
        } catch (UnreadableFile refused) {
            assertThat(refused.getMessage()).endsWith(".");
            return;
        }
        for (int sheet = 0; sheet < head.sheets().size(); sheet++) {
            var of = head.sheets().get(sheet);
            var view = ReadSheet.of(sheet, of, Corrections.NONE, null);
            assertThat(view.columns()).hasSizeLessThanOrEqualTo(80);
            view.rows().forEach(row -> assertThat(row.cells()).hasSameSizeAs(view.columns()));
            view.questions()
                    .forEach(
                            question -> assertThat(question.sentences()).noneMatch(said -> said.contains("--mapping")));
            assertThat(view.boxes()).allMatch(box -> !box.fields().isEmpty());
        }
    }
}
