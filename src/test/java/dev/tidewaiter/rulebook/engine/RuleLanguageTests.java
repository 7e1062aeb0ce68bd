package dev.tidewaiter.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rule language has, and what it says of what it has not. */
class RuleLanguageTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RedFlag()",
                "RedFlag( forwarderAsEndUser ) // a comment, even with a \" or a /* in it",
                "$a : Destination( to, groups contains \"D:4\" )  Destination( through, country == $a.country )",
                "CodeHit( table in ( \"chpl\", \"headings\" ), heading not in ( \"8806\" ) )",
                "CodeHit( !(table == \"chpl\" && inForce) || tier != \"\" )",
                "exists ( RedFlag() and not ( EndUse( military ) or DataQualityIssue( name ) ) )",
                "( RedFlag() or EndUse() )  not Destination( to )",
                "ListInUse( ageDays >= 0, ageDays < 0.5 || stale == true )"
            })
    void isAllowedAndWhatItMeansIsWhatTheEngineTakes(String condition) {
        var text = SmallRules.withCondition(condition);
        assertThat(SmallRules.problems(text)).isEmpty();
        assertThat(SmallRules.compiled(SmallRules.file(text)).base().getKiePackages())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "RedFlag( name == \"a\\tb\" ) | only \\\" and \\\\ may follow a backslash",
                "RedFlag( name == \"a\\\"b\" ) | plain letters, digits and signs",
                "RedFlag( name == \"Müller\" ) | plain letters, digits and signs",
                "ListInUse( ageDays > 007 ) | some read as another number",
                "ListInUse( ageDays > \"7\" ) | is a number; take the quotation marks off 7",
                "Destination( measures in (\"embargo\") ) | is not one of some texts itself; write \"contains\"",
                "Destination( measures not in (\"embargo\") ) | is not one of some texts itself",
                "ListInUse( limit contains \"7\" ) | cannot be compared with \"contains\"",
                "RedFlag( name ) | is not true or false",
                "RedFlag( kind == Kind.TO_ORDER ) | there is no \"Kind.TO_ORDER\"",
                "RedFlag( name == $x.name ) | $x is not bound to a fact before it is used",
                "not ( $x : RedFlag() ) Destination( country == $x.country ) | $x is not bound",
                "$x : RedFlag() $x : EndUse() | $x is bound twice",
                "Goods() RedFlag() | Goods is not imported",
                "Engine() | there is no fact type \"Engine\"",
                "not RedFlag() | names no candidate that must be there",
                "( RedFlag() or not EndUse() ) | names no candidate that must be there",
                "WhyNot() | names no candidate that must be there",
                "RedFlag() from collect( EndUse() ) | may not use \"from\"",
                "RedFlag( name matches \"a\" ) | may not use \"matches\"",
                "eval( true ) | may not use \"eval\"",
                "RedFlag( evidence.size > 0 ) | may not use \"size\"",
                "RedFlag( evidence == \"\" ) | has no property \"evidence\"",
                "RedFlag( class != \"\" ) | has no property \"class\""
            },
            delimiter = '|',
            quoteCharacter = '`')
    void isRefusedWithASentence(String condition, String sentence) {
        assertThat(SmallRules.problems(SmallRules.withCondition(condition))).anySatisfy(problem -> {
            assertThat(problem.message()).contains(sentence);
            assertThat(problem.rule()).isEqualTo("X01");
            assertThat(problem.place()).matches("\\d+");
        });
    }

    @Test
    void signsThatNobodySeesAreRefusedEvenInComments() {
        assertThat(SmallRules.problems(SmallRules.withCondition("RedFlag() // \u202e")))
                .anySatisfy(problem -> assertThat(problem.message()).contains("U+202E"));
    }

    @Test
    void aNestThatNoPersonReadsIsRefused() {
        var deep = "not ( ".repeat(40) + "RedFlag()" + " )".repeat(40);
        assertThat(SmallRules.problems(SmallRules.withCondition("EndUse()\n" + deep)))
                .anySatisfy(problem -> assertThat(problem.message()).contains("nested more than 16 deep"));
    }
}
