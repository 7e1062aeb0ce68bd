package dev.tidewaiter.designation.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.words.SearchWords;
import dev.tidewaiter.names.search.KeptIndexes;
import dev.tidewaiter.rulebook.RulesCopy;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index over names is kept under all that the names depend on. */
class ListedSpellingsTests {

    private static final String KEY = "what tells the entries from others";

    @TempDir
    private Path folder;

    @Test
    void namesWithoutOtherPartsOfLegalFormsHaveAnIndexOfTheirOwn() throws Exception {
        var entries = List.of(Designation.listed("OFAC-SDN", "1", Designation.Kind.ORGANISATION)
                .names(List.of(new ListedName("Kelvarin Optics", false), new ListedName("Kelvobroken", true)))
                .build());
        var indexes = new KeptIndexes(folder.resolve("indexes"), "program");
        var own = SearchWords.of(WordLists.bundled()).broken();
        var rules = RulesCopy.in(folder.resolve("rules"));
        rules.edit("words/designation/broken-forms.tsv", text -> text + "kelvobroken\n");
        var other = SearchWords.of(WordLists.of(folder.resolve("rules"))).broken();

        indexes.over(ListedSpellings.of(entries, KEY, own));
        indexes.over(ListedSpellings.of(entries, KEY, own));
        assertThat(kept()).isEqualTo(1);
        indexes.over(ListedSpellings.of(entries, KEY, other));
        assertThat(kept()).isEqualTo(2);
    }

    private long kept() throws IOException {
        try (var files = Files.list(folder.resolve("indexes"))) {
            return files.count();
        }
    }
}
