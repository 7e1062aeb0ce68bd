package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidewaiter.rulebook.source.RulesFolder;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The same words are read once, others anew, however alike the folders are. */
class MadeOfWordsTests {

    private final MadeOfWords<Object> made = new MadeOfWords<>(MadeOfWordsTests::make);

    private static Object make(WordLists words) {
        if (!words.has("one.tsv")) {
            throw new IllegalStateException("no list");
        }
        return new Object();
    }

    private static RulesFolder folder(Map<String, String> files) {
        var content = new TreeMap<String, byte[]>();
        files.forEach((path, text) -> content.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new RulesFolder("a test", content, false);
    }

    @Test
    void theSameWordsAreReadOnceWhateverElseTheFolderHolds() {
        var first = made.of(folder(Map.of("words/one.tsv", "drone\n")));
        assertThat(made.of(folder(Map.of("words/one.tsv", "drone\n", "goods/new.drl", "rule"))))
                .isSameAs(first);
    }

    @Test
    void oneWordOneListAndOneNameMoreAreOthers() {
        var first = made.of(folder(Map.of("words/one.tsv", "drone\n")));
        for (var other : new RulesFolder[] {
            folder(Map.of("words/one.tsv", "drones\n")),
            folder(Map.of("words/one.tsv", "drone\n", "words/two.tsv", "")),
            folder(Map.of("words/one.tsv", "", "words/two.tsv", "drone\n"))
        }) {
            assertThat(made.of(other)).isNotSameAs(first);
        }
    }

    @Test
    void byOtherLimitsOnlyThatIsMadeAnewWhichAskedForThem() {
        var rules = folder(Map.of("words/one.tsv", "drone\n", "parameters/reach.tsv", "reach\t2\twords\tour own\n"));
        var limited = rules.words().with(Map.of("reach", 3));
        var asking = new MadeOfWords<Object>(words -> {
            words.list("parameters/reach.tsv");
            return make(words);
        });

        var first = made.madeOf(rules);
        assertThat(first.by(limited, rules.words(), any -> new Object())).isSameAs(first);
        var reach = asking.madeOf(rules);
        assertThat(reach.by(limited, rules.words(), any -> new Object())).isNotSameAs(reach);
        assertThat(reach.by(rules.words().with(Map.of("reach", 2)), rules.words(), any -> new Object()))
                .isSameAs(reach);
    }

    @Test
    void whatIsRefusedIsRefusedAgain() {
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> made.of(folder(Map.of("words/two.tsv", ""))))
                    .hasMessage("no list");
        }
    }
}
