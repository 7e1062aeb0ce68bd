package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.tidewaiter.files.ProgramFile;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.wordlist.WordForm;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the build kept in the program; nothing to hold to anything where classes were compiled and not packed. */
class WordPackingTests {

    @TempDir
    private Path classes;

    static List<WordForm> forms() {
        return ManifestReader.FORMS;
    }

    @Test
    void headingsAreAmongWhatIsKept() {
        assertThat(forms()).extracting(WordForm::list).contains("manifest/headings.tsv");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void formsInTheProgramAreThoseThatItWouldWorkOut(WordForm form) throws Exception {
        assumePacked(form);
        form.keep(WordLists.bundled(), classes);
        assertThat(Files.readAllBytes(classes.resolve(file(form)))).isEqualTo(ProgramFile.own(file(form)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void formsInTheProgramAreReadAndNotWorkedOut(WordForm form) throws Exception {
        assumePacked(form);
        var read = new WordForm(form.list(), form.column(), word -> {
            throw new AssertionError(word + " of " + form.list() + " is worked out");
        });
        int words = 0;
        for (var row : WordLists.bundled().list(form.list()).rows()) {
            words += read.of(row).size();
        }
        assertThat(words).isPositive();
    }

    private static void assumePacked(WordForm form) throws Exception {
        assumeThat(ProgramFile.own(file(form)))
                .as("what the build keeps of %s; these classes were not packed", form.list())
                .isNotNull();
    }

    private static String file(WordForm form) {
        return "rules.forms/" + form.list() + "." + form.column();
    }
}
