package dev.tidewaiter.wordlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordListsTests {

    @Test
    void folderOnDiskIsReadAsItStandsWhenAsked(@TempDir Path folder) throws IOException {
        var lists = WordLists.of(folder);
        Files.createDirectories(folder.resolve("words/goods"));
        Files.writeString(folder.resolve("words/goods/drones.tsv"), "uav\n");
        assertThat(lists.list("goods/drones.tsv").rows()).hasSize(1);
        Files.writeString(folder.resolve("words/goods/drones.tsv"), "uav\nucav\n");
        assertThat(lists.list("goods/drones.tsv").rows()).hasSize(2);
    }

    @Test
    void folderInMemoryIsReadByPathsFromTheRulesFolder() {
        var lists = WordLists.of(Map.of("words/roles.tsv", "buyer\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(lists.list("roles.tsv").file()).isEqualTo("words/roles.tsv");
    }

    @Test
    void listOfNumbersIsReadWhereEarlierRulebooksHaveIt() {
        for (var name : new String[] {"manifest/given-dates.tsv", "manifest/date-limits.tsv"}) {
            var lists = WordLists.of(Map.of("words/" + name, "years\n".getBytes(StandardCharsets.UTF_8)));
            assertThat(lists.list(name.replace("manifest/", "parameters/")).file())
                    .as(name)
                    .isNotEmpty();
        }
    }

    @Test
    void missingListIsNamed(@TempDir Path folder) {
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> WordLists.of(folder).list("goods/drones.tsv"))
                .withMessage("words/goods/drones.tsv: is missing; copy it from the rules that came with the program");
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> WordLists.of(folder).list("goods/no-such-list.tsv"))
                .withMessage("words/goods/no-such-list.tsv: is missing; put it back");
    }

    @Test
    void listOfAModuleLiesBesideItsClasses() {
        assertThat(WordLists.beside(dev.tidewaiter.designation.lists.ListStore.class)
                        .list("titles.tsv")
                        .rows())
                .isNotEmpty();
    }
}
