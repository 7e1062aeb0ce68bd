package dev.tidewaiter.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.check.RulesCheck;
import dev.tidewaiter.rulebook.check.RulesFolderWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With {@code -Drules.lock=1} the rules are locked and the reference page is written anew first. */
class RuleCatalogueTests {

    private static final Path PAGE = Path.of("docs/reference/rules.md");
    private static @Nullable Rulebook loaded;
    private static @Nullable RulesCheck checked;

    @BeforeAll
    static void loadTheRules() throws IOException {
        var rules = Path.of("rules");
        boolean write = System.getProperty("rules.lock") != null;
        if (write) {
            RulesFolderWriter.write(rules);
        }
        checked = RulesCheck.of(rules);
        loaded = checked.rulebook();
        if (write) {
            Files.writeString(PAGE, RuleCatalogue.markdown(rulebook()));
        }
    }

    private static Rulebook rulebook() {
        return Objects.requireNonNull(loaded, "the rules load");
    }

    @Test
    void theReferencePageIsWhatTheCommandPrints() {
        assertThat(PAGE)
                .as("write it anew: java -jar target/tidewaiter.jar rules catalogue --format md > %s", PAGE)
                .content()
                .isEqualTo(RuleCatalogue.markdown(rulebook()));
    }

    @Test
    void everyRuleHasASectionInMarkdownAndInHtml() throws IOException {
        var markdown = RuleCatalogue.markdown(rulebook());
        var html = page();
        for (var rule : rulebook().rules()) {
            assertThat(markdown).contains("## " + rule.id() + " " + rule.title());
            assertThat(html).contains("<h2 id=\"" + rule.id() + "\">");
        }
    }

    private static String page() throws IOException {
        return CataloguePage.of(Objects.requireNonNull(checked), rulebook());
    }

    @Test
    void thePageTellsWhenARuleSpeaksAndWhatItThenSays() throws IOException {
        var html = page();
        var rule = html.substring(html.indexOf("<h2 id=\"I02\">"), html.indexOf("<h2 id=\"I03\">"));
        assertThat(rule)
                .contains("300 km or more")
                .contains("goods: range km is at least the parameter drone-range")
                .contains("ninety-minutes")
                .contains("states endurance 90 min")
                .contains("run as this page was written");
        assertThat(html).contains("default-src 'none'").doesNotContain("<script");
    }

    @Test
    void thePageTellsWhereATableIsUsed() throws IOException {
        var used = page().substring(page().indexOf("<h2 id=\"used\">"));
        assertThat(used.substring(used.indexOf(">transfer-ports<"), used.indexOf(">transfer-ports<") + 120))
                .contains("#R04");
    }

    @Test
    void csvHasARowForEachRuleAndItsHeading() {
        assertThat(RuleCatalogue.csv(rulebook()).lines())
                .hasSize(rulebook().rules().size() + 1);
    }

    @Test
    void aRuleSaysWhatItReads() {
        assertThat(section("G06"))
                .contains("* **Asks of:** CodeHit, Goods, Limits")
                .contains("headings")
                .contains("toy-range")
                .contains("goods/drones")
                .contains("Lists of designated parties: no");
        assertThat(section("P02")).contains("Lists of designated parties: yes").doesNotContain("goods/drones");
    }

    private static String section(String rule) {
        var page = RuleCatalogue.markdown(rulebook());
        var from = page.substring(page.indexOf("## " + rule + " "));
        int end = from.indexOf("\n## ");
        return end < 0 ? from : from.substring(0, end);
    }
}
