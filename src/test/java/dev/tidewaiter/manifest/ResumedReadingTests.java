package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tidewaiter.manifest.summary.ManifestSummary;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.wordlist.WordLists;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that is read up to a position and on from there says what it says when it is read at once. */
class ResumedReadingTests {

    private static final Path SAMPLES = Path.of("sample-shipments");
    private static final Path SHARED = Path.of("../shared/manifests");
    private static final ManifestReader READER = ManifestReader.of(WordLists.bundled());
    private static final int MOST_POSITIONS = 12;

    static Stream<Path> samples() throws Exception {
        return manifestsIn(SAMPLES).stream();
    }

    static Stream<Path> realDocuments() throws Exception {
        return Files.isDirectory(SHARED) ? manifestsIn(SHARED).stream() : Stream.of();
    }

    private static List<Path> manifestsIn(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(xlsx|xls|csv)"))
                    .filter(file -> !file.toString().contains("cut-off"))
                    .filter(file -> !file.toString().contains("expected"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesGoOnWhereTheyStopped(Path file) throws Exception {
        goesOnWhereItStopped(file);
    }

    @Tag("shared")
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("realDocuments")
    void realDocumentsGoOnWhereTheyStopped(Path file) throws Exception {
        goesOnWhereItStopped(file);
    }

    private static void goesOnWhereItStopped(Path file) throws Exception {
        var lines = new ArrayList<ComparedLine>();
        var positions = new ArrayList<ManifestPosition>();
        ManifestSummary summary;
        try (var open = READER.open(ManifestSource.of(file))) {
            positions.add(open.position());
            for (var line = open.next(); line != null; line = open.next()) {
                lines.add(ComparedLine.of(line));
                positions.add(open.position());
            }
            summary = open.summary();
        }
        var chosen = new Random(42).ints(MOST_POSITIONS, 0, positions.size()).toArray();
        for (int at : chosen) {
            var rest = new ArrayList<ComparedLine>();
            try (var open = READER.open(ManifestSource.of(file), Serialised.copy(positions.get(at)))) {
                assertThat(open.position()).isEqualTo(positions.get(at));
                for (var line = open.next(); line != null; line = open.next()) {
                    rest.add(ComparedLine.of(line));
                    assertThat(open.position()).isEqualTo(positions.get(at + rest.size()));
                }
                assertThat(open.summary()).isEqualTo(summary);
            }
            assertThat(rest).isEqualTo(lines.subList(at, lines.size()));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aStreamIsReadAsItsFile(Path file) throws Exception {
        var name = String.valueOf(file.getFileName());
        try (var fromDisk = READER.open(ManifestSource.of(file));
                var streamed = READER.open(
                        ManifestSource.of("C:\\mail\\" + name, new ByteArrayInputStream(Files.readAllBytes(file))))) {
            for (var line = fromDisk.next(); line != null; line = fromDisk.next()) {
                var same = streamed.next();
                assertThat(same).isNotNull();
                assertThat(ComparedLine.of(java.util.Objects.requireNonNull(same)))
                        .isEqualTo(ComparedLine.of(line));
            }
            assertThat(streamed.next()).isNull();
            assertThat(streamed.summary()).isEqualTo(fromDisk.summary());
        }
    }

    @Test
    void aStreamLeavesNothingInTheFolderForTemporaryFiles() throws Exception {
        var before = temporary();
        Set<Path> during;
        List<String> told;
        try (var open = READER.open(ManifestSource.of("a.csv", bytes("HS Code,Description\n840710,engine\n")))) {
            assertThat(open.next()).isNotNull();
            during = temporary();
            told = permissions(during);
        }
        during.removeAll(before);
        assertThat(told).as("whom it lets read").allMatch("rw-------"::equals);
        assertThat(during).as("it is kept there while it is read").isNotEmpty();
        // a test beside this one may have one there for a moment, which goes as ours must
        for (int tries = 0; tries < 200 && during.stream().anyMatch(Files::exists); tries++) {
            Thread.sleep(100);
        }
        assertThat(during).noneMatch(Files::exists);
    }

    private static List<String> permissions(Set<Path> files) throws IOException {
        var told = new ArrayList<String>();
        for (var file : files) {
            if (Files.exists(file) && Files.getFileStore(file).supportsFileAttributeView("posix")) {
                told.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
        return told;
    }

    private static Set<Path> temporary() throws IOException {
        var found = new HashSet<Path>();
        try (var folders =
                Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), "tidewaiter-copies-*")) {
            for (var folder : folders) {
                var inside = folder.toFile().listFiles((where, name) -> name.startsWith("manifest-"));
                for (var file : inside == null ? new File[0] : inside) { // another process may have taken it away
                    found.add(file.toPath());
                }
            }
        }
        return found;
    }

    @Test
    void aPositionInOneFileIsRefusedForAnother() throws Exception {
        var position = new ManifestPosition("0".repeat(64), 0, 2);

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> READER.open(
                        ManifestSource.of("b.csv", bytes("HS Code,Description\n840710,engine\n")), position))
                .withMessageContaining("b.csv")
                .withMessageContaining("changed");
    }

    @Test
    void theSummaryIsKnownOnlyAtTheEnd() throws Exception {
        try (var open = READER.open(ManifestSource.of("a.csv", bytes("HS Code,Description\n840710,engine\n")))) {
            assertThatIllegalStateException().isThrownBy(open::summary);
        }
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
