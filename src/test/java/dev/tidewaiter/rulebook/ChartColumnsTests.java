package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void columnsThatFreeACountryWhereAnEntryAsksForALicenceAreRefused() {
        var rules = new RulesCopy(folder);
        rules.edit(WORDS, text -> text.replaceAll("CHART_COLUMN,(NS1|MT1|RS1),[^\n]*\n", ""));
        assertThat(rules.refusal())
                .hasMessageContaining("the words of the kind CHART_COLUMN leave the country free; add ");
    }

    @ParameterizedTest
    @CsvSource({"C4Z, C4Z", "C30, C30", "GOV, GOV"})
    void anExceptionOfTheGovernmentThatIsNoneIsRefused(String written, String told) {
        var rules = new RulesCopy(folder);
        rules.edit(WORDS, text -> text.replace("GOVERNMENT_EXCEPTION,C42,", "GOVERNMENT_EXCEPTION," + written + ","));
        assertThat(rules.refusal()).hasMessageContaining("\"" + told + "\" is no code of an exception");
    }

    @Test
    void noExceptionOfTheGovernmentAtAllIsRefused() {
        var rules = new RulesCopy(folder);
        rules.edit(WORDS, text -> text.replaceAll("GOVERNMENT_EXCEPTION,[^\n]*\n", ""));
        assertThat(rules.refusal()).hasMessageContaining("GOVERNMENT_EXCEPTION");
    }

    @Test
    void noColumnAtAllIsRefused() {
        var rules = new RulesCopy(folder);
        rules.edit(WORDS, text -> text.replaceAll("CHART_COLUMN,[^\n]*\n", ""));
        assertThat(rules.refusal()).hasMessageContaining("no column of it is named as one for drones");
    }
}
