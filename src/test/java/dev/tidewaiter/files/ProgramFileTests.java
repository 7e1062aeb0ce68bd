package dev.tidewaiter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramFileTests {

    @Test
    void aFileIsFoundFromTheProgramsRoot() throws Exception {
        assertThat(ProgramFile.text(ProgramFile.class, "/rules/README.md")).contains("# ");
    }

    @Test
    void whatIsMissingIsNamedWithWhatToDo() {
        assertThatIOException()
                .isThrownBy(() -> ProgramFile.text(ProgramFile.class, "absent.html"))
                .withMessage("The program is incomplete: absent.html is not in it. Install the program again.");
    }

    @Test
    void whatLiesInALibraryIsNoFileOfTheProgramsOwn() throws Exception {
        var name = "org/junit/jupiter/api/Test.class";
        assertThat(ProgramFile.ifThere(ProgramFile.class, "/" + name)).isNotEmpty();
        assertThat(ProgramFile.own(name)).isNull();
        assertThat(ProgramFile.own("rules/README.md")).isNotEmpty();
    }

    @Test
    void aFolderIsNoFile() throws Exception {
        assertThat(ProgramFile.own("rules")).isNull();
    }

    /** As in a jar, which has nothing outside itself. */
    @Test
    void whatLiesOutsideTheProgramOrHasNoPathIsNotInIt(@TempDir Path folder) throws Exception {
        var classes = Files.createDirectory(folder.resolve("classes"));
        Files.writeString(folder.resolve("near.txt"), "near");
        Files.writeString(classes.resolve("own.txt"), "own");
        var place = new ProgramPlace(null, classes);

        assertThat(place.bytes("own.txt")).asString().isEqualTo("own");
        assertThat(place.bytes("a/../own.txt")).asString().isEqualTo("own");
        assertThat(place.bytes("../near.txt")).isNull();
        assertThat(place.bytes(folder.resolve("near.txt").toString())).isNull();
        assertThat(place.bytes("a\0b")).isNull();
        assertThat(ProgramFile.ifThere(ProgramFile.class, "/a\0b")).isNull();
    }

    @Test
    void aPlaceThatIsNoFileOfThisMachineIsLeftToTheClassLoader(@TempDir Path folder) throws Exception {
        var jar = folder.resolve("outer.jar");
        try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("inner.jar"));
        }
        try (var outer = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            var inner = outer.getPath("inner.jar").toUri().toURL();
            assertThat(ProgramPlace.of(inner)).isEqualTo(new ProgramPlace(null, null));
        }
        assertThat(ProgramPlace.of((URL) null)).isEqualTo(new ProgramPlace(null, null));
    }

    @Test
    void theProgramIsReadFromItsJarAsFromTheFolderOfItsClasses(@TempDir Path folder) throws Exception {
        var jar = folder.resolve("program.jar");
        try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("rules/"));
            out.putNextEntry(new ZipEntry("rules/README.md"));
            out.write("# Rules".getBytes(StandardCharsets.UTF_8));
        }
        try (var file = new ZipFile(jar.toFile())) {
            var place = new ProgramPlace(file, null);
            assertThat(place.bytes("rules/README.md")).asString().isEqualTo("# Rules");
            assertThat(place.bytes("rules")).isNull();
            assertThat(place.bytes("rules/absent.md")).isNull();
        }
    }
}
