package dev.tidewaiter.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.check.RulesCheck;
import dev.tidewaiter.rulebook.check.RulesFolderWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With {@code -Drules.lock=1} the rules are locked and the reference page is written anew first. */
class RuleCatalogueTests {

    private static final Path PAGE = Path.of("docs/reference/rules.md");
    private static RulesCheck check;

    @BeforeAll
    static void loadTheRules() throws IOException {
        var rules = Path.of("rules");
        boolean write = System.getProperty("rules.lock") != null;
        if (write) {
            RulesFolderWriter.write(rules);
        }
        check = RulesCheck.of(rules);
        if (write) {
            Files.writeString(PAGE, RuleCatalogue.markdown(check.version(), check.rules()));
        }
    }

    @Test
    void theReferencePageIsWhatTheCommandPrints() {
        assertThat(PAGE)
                .as("write it anew: java -jar target/tidewaiter.jar rules catalogue --format md > %s", PAGE)
                .content()
                .isEqualTo(RuleCatalogue.markdown(check.version(), check.rules()));
    }

    @Test
    void everyRuleHasASectionInMarkdownAndInHtml() {
        var markdown = RuleCatalogue.markdown(check.version(), check.rules());
        var html = RuleCatalogue.html(check.version(), check.rules());
        for (var rule : check.rules()) {
            assertThat(markdown).contains("## " + rule.id() + " " + rule.title());
            assertThat(html).contains("<h2 id=\"" + rule.id() + "\">");
        }
    }

    @Test
    void csvHasARowForEachRuleAndItsHeading() {
        assertThat(RuleCatalogue.csv(check.rules()).lines())
                .hasSize(check.rules().size() + 1);
    }
}
