package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.hash.Sha256;
import dev.tidewaiter.rulebook.check.RulesCheck;
import dev.tidewaiter.rulebook.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words under {@code rules/words} are law: they can be edited, and a broken one keeps the rulebook from loading. */
class WordsOfARulebookTests {

    private static final String DRONES = "words/goods/drones.tsv";

    @TempDir
    private Path folder;

    private RulesCopy rules = new RulesCopy(Path.of(""));

    @BeforeEach
    void copyTheRules() throws IOException {
        rules = RulesCopy.in(folder);
    }

    @Test
    void addedWordChangesVersionAndHash() throws Exception {
        var before = Rulebook.load(folder);
        append("DRONE\ten\tunmanned aircraft\tkitebird");
        var after = Rulebook.load(folder);
        assertThat(after.version()).isEqualTo(before.version() + "+edited");
        assertThat(after.sha256()).isNotEqualTo(before.sha256());
        assertThat(after.words().hashes()).containsKey(DRONES);
        assertThat(after.words().hashes().get(DRONES))
                .isNotEqualTo(before.words().hashes().get(DRONES));
    }

    @Test
    void listsInUseAreNamedWithTheirHashesInTheProgramsCopyToo() throws Exception {
        assertThat(Rulebook.embedded().words().hashes())
                .containsAllEntriesOf(Rulebook.load(Path.of("rules")).words().hashes())
                .hasSizeGreaterThan(10);
    }

    @Test
    void brokenWordRefusesTheRulebookWithFileAndLine() throws IOException {
        int line = append("DRONEX\ten\tunmanned aircraft\tkitebird");
        assertThat(rules.refusal()).hasMessageContaining(DRONES + ":" + line + ": there is no \"DRONEX\"");
    }

    @Test
    void brokenWordInALockedFolderRefusesItToo() throws IOException {
        int line = append("DRONE\ten\tkitebird");
        var lock = folder.resolve("versions.lock");
        var hash = Sha256.of(Files.readAllBytes(folder.resolve(DRONES)));
        Files.writeString(
                lock, Files.readString(lock).replaceFirst("file " + DRONES + " \\w+", "file " + DRONES + " " + hash));
        assertThat(rules.refusal()).hasMessageContaining(DRONES + ":" + line);
    }

    @Test
    void checkNamesABrokenWordLikeAnyOtherProblem() throws IOException {
        int line = append("DRONE\ten\t\tkitebird");
        assertThat(RulesCheck.of(folder).problems())
                .extracting(Problem::toString)
                .contains(DRONES + ":" + line + ": the cell \"meaning\" is empty");
    }

    @Test
    void everyListIsToldInTheirReadme() throws IOException {
        var words = Path.of("rules/words");
        var readme = Files.readString(words.resolve("README.md"));
        try (var files = Files.walk(words)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())).filter(name -> name.endsWith(".tsv")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(readme).contains("`" + name.replace(".tsv", "") + "`"));
        }
    }

    /** Adds a row to the list of drones; returns its line. */
    private int append(String row) throws IOException {
        return rules.append(DRONES, row);
    }
}
