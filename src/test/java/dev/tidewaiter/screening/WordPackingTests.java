package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordPackingTests {

    @TempDir
    private Path classes;

    /** Whatever the build kept in the program, if it kept anything, is what the program of today works out. */
    @Test
    void formsInTheProgramAreThoseThatItWouldWorkOut() throws Exception {
        for (var form : ManifestReader.FORMS) {
            form.keep(WordLists.bundled(), classes);
            var worked = new StringBuilder();
            for (var row : WordLists.bundled().list(form.list()).rows()) {
                form.of(row).forEach(word -> worked.append(word).append('|'));
                worked.append('\n');
            }
            var kept = Files.readString(classes.resolve("rules.forms").resolve(form.list() + ".2"));
            assertThat(kept.substring(kept.indexOf('\n') + 1)).isEqualTo(worked.toString());
        }
    }
}
