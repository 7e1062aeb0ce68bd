package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.model.Rule;
import dev.tidewaiter.rulebook.model.RuleReads;
import dev.tidewaiter.rulebook.source.Parameters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has to be screened again after a change is told by what each rule reads. */
class RuleReadsTests {

    private static Rulebook rulebook;
    private static Map<String, RuleReads> reads = Map.of();

    @BeforeAll
    static void load() throws Exception {
        rulebook = OneRulebook.EMBEDDED;
        reads = rulebook.reads();
    }

    @Test
    void everyRuleReadsSomeFact() {
        assertThat(rulebook.rules())
                .extracting(Rule::id)
                .allSatisfy(id -> assertThat(of(id).facts()).isNotEmpty());
    }

    @Test
    void aRuleAboutToysReadsHeadingsWordsOfGoodsAndItsThresholds() {
        var toys = of("G06");
        assertThat(toys.facts()).containsExactlyInAnyOrder("CodeHit", "Goods", "Limits");
        assertThat(toys.properties()).contains("Goods.takeOffMassKg", "Limits.toyTakeOffMass", "CodeHit.tier");
        assertThat(toys.tables()).contains("headings").doesNotContain("chpl", "supplement-7", "licence-codes");
        assertThat(toys.parameters()).contains("toy-take-off-mass").doesNotContain("china-radio-reach", "list-age");
        assertThat(toys.words()).contains("words/goods/drones.tsv");
        assertThat(toys.lists()).isFalse();
    }

    @Test
    void aRuleAboutListedPartiesReadsTheLists() {
        var listed = of("P02");
        assertThat(listed.lists()).isTrue();
        assertThat(listed.tables()).contains("designated-parties").doesNotContain("headings", "chart");
        assertThat(listed.words()).doesNotContain("words/goods/drones.tsv");
    }

    @Test
    void noRuleReadsTheListsThatOnlyTheProgramsOwnRulesAreReadFor() {
        assertThat(reads.values())
                .allSatisfy(read -> assertThat(read.words())
                        .doesNotContain(
                                "words/designation/listed-name-words.tsv", "parameters/listed-cell-limits.tsv"));
    }

    @Test
    void whatOneOfAFactsPropertiesNeedsIsReadWhereThatIsAsked() {
        assertThat(of("C01").tables())
                .as("whether a code ends early is looked up in each table of codes")
                .contains("chpl", "supplement-7", "headings");
        assertThat(of("D05").tables()).as("a word that denies").contains("words");
        assertThat(of("R04").tables())
                .as("a currency makes its law a law for the line")
                .contains("words", "groups");
    }

    @Test
    void aThresholdThatOnlyTheExplanationQuotesIsReadToo() {
        assertThat(of("I02").parameters()).contains("drone-endurance-long", "drone-gust");
    }

    @Test
    void aThresholdByWhichAFactIsFoundIsReadByWhoeverAsksForTheFact() {
        assertThat(of("G04").parameters())
                .as("a range decides a paragraph of the chart")
                .contains("drone-range");
        assertThat(of("P06").parameters())
                .as("a suspension that is over holds goods that may be here")
                .contains("goods-may-be-here");
        assertThat(of("S05").words())
                .as("what a number's check is told by")
                .contains("words/designation/russian-labels.tsv");
        assertThat(of("S05").lists())
                .as("how many names of lists stand in a text")
                .isTrue();
    }

    @Test
    void aTableThatNobodyIsKnownToReadCountsAsReadByEveryRule(@TempDir Path folder) throws Exception {
        var rules = RulesCopy.in(folder);
        Files.writeString(rules.folder().resolve("tables/places.canals.csv"), "name,country\nSuez,EG\n");
        rules.edit(
                "tables/schema.columns.csv", text -> text + "canals,name,text,,yes,yes,\ncanals,country,country,,,,\n");
        assertThat(Rulebook.load(rules.folder()).reads().values())
                .allSatisfy(one -> assertThat(one.tables()).contains("canals"));
    }

    @Test
    void noTableAndNoParameterIsReadByEveryRule() {
        var all = reads.values().iterator().next();
        var tables = new TreeSet<>(all.tables());
        var parameters = new TreeSet<>(all.parameters());
        reads.values().forEach(one -> {
            tables.retainAll(one.tables());
            parameters.retainAll(one.parameters());
        });
        assertThat(tables).as("tables that no fact is known to come from").isEmpty();
        assertThat(parameters).as("parameters that nobody is known to read").isEmpty();
    }

    @Test
    void everyTableAndEveryParameterIsReadBySomeRule() {
        assertThat(reads.values().stream().flatMap(one -> one.tables().stream()))
                .containsAll(Set.of("chpl", "chart", "diversion", "licence-codes", "words", "programmes-744-8"));
        assertThat(reads.values().stream()
                        .flatMap(one -> one.parameters().stream())
                        .collect(Collectors.toSet()))
                .containsAll(Parameters.ids().stream()
                        .filter(id -> !id.equals("scenario-day")) // of the check, and of no rule
                        .toList());
    }

    private static RuleReads of(String id) {
        var known = reads.get(id);
        assertThat(known).as(id).isNotNull();
        return known == null ? new RuleReads(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false) : known;
    }
}
