package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which columns of the country chart lead to a licence for drones is the rulebook's to say; one that leaves none would let goods go. */
class ChartColumnsTests {

    private static final String WORDS = "tables/documents.words.csv";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void copyTheRules() throws Exception {
        RulesCopy.in(folder);
    }

    @Test
    void aColumnThatTheChartLacksIsRefused() {
        var rules = new RulesCopy(folder);
        rules.edit(WORDS, text -> text.replace("CHART_COLUMN,NS1,", "CHART_COLUMN,NS7,"));
        assertThat(rules.refusal()).hasMessageContaining("NS7").hasMessageContaining("CHART_COLUMN");
    }

    @Test
    void noColumnAtAllIsRefused() {
        var rules = new RulesCopy(folder);
        rules.edit(WORDS, text -> text.replaceAll("CHART_COLUMN,[^\n]*\n", ""));
        assertThat(rules.refusal()).hasMessageContaining("no column of it is named as one for drones");
    }
}
