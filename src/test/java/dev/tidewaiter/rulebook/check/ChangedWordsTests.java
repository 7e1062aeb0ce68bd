package dev.tidewaiter.rulebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.RulesCopy;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.RulesFolder;
import dev.tidewaiter.rulebook.source.WordLint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that are the program's own were looked at by its build; a check of what changed looks at all others. */
class ChangedWordsTests {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void copyTheRules() throws IOException {
        RulesCopy.in(folder);
    }

    @Test
    void areNoneWhereOnlyATableIsAnother() throws IOException {
        new RulesCopy(folder).edit("tables/codes.chpl.csv", text -> text.replaceFirst("Parts", "Piece parts"));

        assertThat(WordLint.isAsInProgram(RulesFolder.on(folder))).isTrue();
    }

    @Test
    void areLookedAtWhereAListIsAnother() throws IOException {
        new RulesCopy(folder).edit("words/goods/drones.tsv", text -> text.replaceFirst("\tja\t", "\tjp\t"));

        assertThat(RulesCheck.ofWhatChanged(folder).problems())
                .extracting(Problem::toString)
                .anyMatch(told -> told.contains("\"jp\" is no language"));
    }

    @Test
    void areLookedAtWhereAFileLiesBesideThemThatNobodyReads() throws IOException {
        Files.writeString(folder.resolve("words/goods/mine.tsv"), "# source: our own\n");

        assertThat(WordLint.isAsInProgram(RulesFolder.on(folder))).isFalse();
    }

    @Test
    void areLookedAtWhereOneIsGone() throws IOException {
        Files.delete(folder.resolve("words/goods/drones.tsv"));

        assertThat(WordLint.isAsInProgram(RulesFolder.on(folder))).isFalse();
    }
}
