package dev.tidewaiter.rulebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.RulesCopy;
import dev.tidewaiter.rulebook.model.SignOff;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule of one's own that compares the currency: it hears every spelling, and asks where nobody tells the currency. */
class RulesByCurrencyTests {

    private static final String RULE = """
            package rules

            import dev.tidewaiter.rulebook.facts.Destination
            import dev.tidewaiter.rulebook.facts.Line

            global dev.tidewaiter.rulebook.Findings findings

            rule "X01 Dear goods in euros to a diversion country"
                @Id("X01")
                @Title("Dear goods in euros to a diversion country")
                @Asks("Do goods worth more than 50000 euros go to a country that goods are diverted through?")
                @Severity("REVIEW")
                @Cites("Our own manual, chapter 4")
                @EffectiveFrom("2015-01-01")
                @NeedsFields("")
                @UsesFields("totalValue, currency, destination")
                @Explain("The goods are worth {line.value} in {line.currency}; they go to {destination.country}.")
                @Steps("Ask for the end user. Note the reason and release.")
                @FalsePositives("Machines.")
                @KnownGaps("Other currencies.")
                @Status("active")
                @Owner("export control desk")
            when
                $line        : Line( totalValue > 50000, currency == "EUR" )
                $destination : Destination( to, divertsGoods )
            then
                findings.flag(drools.getRule(), $line, $destination);
            end
            """;

    private static final String SCENARIOS = """
            scenario,expect,why,description,totalValue,currency,destination
            code,REVIEW,more than 50000,Pumps,60000,EUR,AE
            sign,REVIEW,a sign is a currency,Pumps,60000,€,AE
            amount,REVIEW,the amount says it,Pumps,60000 EUR,,AE
            parted,REVIEW,a blank parts thousands,Pumps,60 000 EUR,,AE
            bare,REVIEW,a blank parts thousands,Pumps,60 000,EUR,AE
            cheap,PASSED,less,Pumps,40000,EUR,AE
            dollars,PASSED,another currency,Pumps,60000,US$,AE
            which-dollars,CANNOT_CHECK,several countries pay in dollars,Pumps,60000,$,AE
            none,CANNOT_CHECK,no currency,Pumps,60000,,AE
            elsewhere,PASSED,whatever the currency is,Pumps,60000,,DE
            little,PASSED,whatever the currency is,Pumps,10,,AE
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everySpellingIsHeardAndWhatIsUnknownIsAsked() throws IOException {
        var copy = RulesCopy.in(folder).withoutScenarios();
        copy.put("goods/own-dear.drl", RULE);
        copy.put("goods/own-dear.scenarios.csv", SCENARIOS);

        var checked = RulesCheck.of(folder);

        assertThat(checked.failed()).isEmpty();
        assertThat(checked.outcomes())
                .hasSize(11)
                .allMatch(outcome -> outcome.scenario().rule().equals("X01"));
    }

    /** The author wrote no condition for a currency that is not known, and no scenario of it is asked for. */
    @Test
    void aRuleNeedsNoScenarioWithoutACurrency() throws IOException {
        var copy = RulesCopy.in(folder);
        copy.put("goods/own-dear.drl", RULE);
        copy.put("goods/own-dear.scenarios.csv", SCENARIOS.replaceAll("(?m)^(which-dollars|none),.*\n", ""));

        var locked = RulesCheck.locking(folder, SignOff.NONE);

        assertThat(locked.unspoken()).isEmpty();
        assertThat(locked.problems()).isEmpty();
    }

    /** The currency is asked for, and where it meets the condition as it is written, the rule speaks beside. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Line( totalValue > 50000 )\\n$other : Line( totalValue > 1 )\\nLine( currency == $other.currency ); true",
                "Line( totalValue > 50000 )\\nnot Line( currency == \"USD\" || currency == \"CNY\" ); true",
                "Line( totalValue > 50000, !(currency != \"EUR\") ); false",
                "Line( totalValue > 50000, currency in ( \"EUR\", \"GBP\" ) ); false",
            })
    void noRuleIsSilentForWantOfACurrency(String lines, boolean found) throws IOException {
        var copy = RulesCopy.in(folder).withoutScenarios();
        copy.put(
                "goods/own-dear.drl",
                RULE.replace("Line( totalValue > 50000, currency == \"EUR\" )", lines.translateEscapes()));
        copy.put("goods/own-dear.scenarios.csv", """
                scenario,expect,why,description,totalValue,currency,destination
                none,CANNOT_CHECK,no currency,Pumps,60000,,AE
                elsewhere,PASSED,whatever the currency is,Pumps,60000,,DE
                """);

        var checked = RulesCheck.of(folder);

        assertThat(checked.outcomes()).hasSize(2);
        assertThat(checked.failed()).isEmpty();
        assertThat(checked.outcomes().get(0).heard().contains("X01 Dear goods in euros to a diversion country"))
                .isEqualTo(found);
    }

    @Test
    void aRuleMayAskForALineThatTellsNone() throws Exception {
        var copy = RulesCopy.in(folder);
        copy.put("goods/own-dear.drl", RULE.replace("currency == \"EUR\"", "currency == \"\""));
        copy.put("goods/own-dear.scenarios.csv", SCENARIOS);

        assertThat(Rulebook.load(folder).rules()).anyMatch(rule -> rule.id().equals("X01"));
    }

    @Test
    void aCurrencyThatIsNoCodeIsTold() throws IOException {
        var copy = RulesCopy.in(folder);
        copy.put("goods/own-dear.drl", RULE.replace("\"EUR\"", "\"Euros\""));
        copy.put("goods/own-dear.scenarios.csv", SCENARIOS);

        assertThat(copy.refusal().problems())
                .anySatisfy(problem -> assertThat(problem.message())
                        .contains("\"currency\" of Line is a code of three capitals", "never \"Euros\""));
    }
}
