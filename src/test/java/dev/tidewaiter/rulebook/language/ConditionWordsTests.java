package dev.tidewaiter.rulebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.model.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Conditions as an officer reads them. */
class ConditionWordsTests {

    private static List<String> words(String conditions) {
        var problems = new ArrayList<Problem>();
        var file =
                RuleFile.read("goods/x.drl", """
                package rules
                global dev.tidewaiter.rulebook.Findings findings
                rule "X01 Case"
                    @Id("X01")
                when
                %s
                then
                    findings.flag(drools.getRule(), $goods);
                end
                """.formatted(conditions.indent(4).stripTrailing()), problems);
        assertThat(problems).isEmpty();
        return ConditionWords.of(file.rules().get(0));
    }

    @Test
    void aThresholdIsNamedByItsParameter() {
        assertThat(words("$limits : Limits()\n$goods : Goods( rangeKm >= $limits.droneRange, !toy )"))
                .containsExactly("goods: range km is at least the parameter drone-range", "goods: not toy");
    }

    @Test
    void alternativesAndListsKeepTheirGrouping() {
        assertThat(words("$goods : Goods( classes contains ItemClass.DRONE || hs in (\"8806\", \"8807\") )"))
                .containsExactly("goods: (classes include DRONE or hs is one of \"8806\", \"8807\")");
    }

    @Test
    void whatMustNotBeThereIsSaidSo() {
        assertThat(words("$goods : Goods( powerKw > 37 )\nnot ChartEntry( implied )"))
                .containsExactly("goods: power kw is above 37", "there is no chart entry (implied)");
    }

    @Test
    void aFactIsComparedWithAnother() {
        assertThat(words("$line : Line()\n$goods : Goods( origin != $line.destination )"))
                .containsExactly("there is a line", "goods: origin is not the destination of the line");
    }
}
