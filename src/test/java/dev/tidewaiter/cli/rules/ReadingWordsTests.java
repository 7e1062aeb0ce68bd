package dev.tidewaiter.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import dev.tidewaiter.rulebook.RulesCopy;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words by which files are read are looked at where somebody has changed one of any list. */
class ReadingWordsTests {

    @Test
    void areToldOfWhereARowMakesNoSense(@TempDir Path rules) throws Exception {
        var copy = RulesCopy.in(rules).withoutScenarios();
        int line = copy.append("words/manifest/route-words.tsv", "verb\ten\tword");

        var call = Call.of("rules", "check", "--rules", rules.toString());

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.out()).contains("words/manifest/route-words.tsv:" + line + ": ", "no kind of words");
    }
}
