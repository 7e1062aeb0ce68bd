package dev.tidewaiter.designation.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListHashTests {

    @TempDir
    private Path folder;

    @Test
    void aFileHasTheHashThatEveryToolGives() throws Exception {
        assertThat(ListHash.of(List.of(file("a", "abc"))))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aRowThatGoesToTheNextFileMakesAnotherList() throws Exception {
        var before = List.of(file("sdn", "1\n2\n"), file("alt", "3\n"));
        var after = List.of(file("sdn2", "1\n"), file("alt2", "2\n3\n"));
        assertThat(ListHash.of(before)).isNotEqualTo(ListHash.of(after));
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }
}
