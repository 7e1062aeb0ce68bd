package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CatalogueTests {

    private final Rulebook rulebook = embedded();

    @Test
    void everyRuleHasASectionInMarkdownAndInHtml() {
        for (var rule : rulebook.rules()) {
            assertThat(Catalogue.markdown(rulebook)).contains("## " + rule.id() + ": " + rule.title());
            assertThat(Catalogue.html(rulebook)).contains("<section id=\"" + rule.id() + "\">");
        }
    }

    @Test
    void csvHasARowForEachRuleAndItsHeading() {
        assertThat(Catalogue.csv(rulebook).lines()).hasSize(rulebook.rules().size() + 1);
    }

    private static Rulebook embedded() {
        try {
            return Rulebook.embedded();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
