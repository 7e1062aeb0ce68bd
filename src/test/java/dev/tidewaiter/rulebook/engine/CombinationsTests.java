package dev.tidewaiter.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.facts.Limits;
import dev.tidewaiter.rulebook.facts.NumbersByName;
import dev.tidewaiter.rulebook.facts.OwnRow;
import dev.tidewaiter.rulebook.language.RuleFile;
import dev.tidewaiter.rulebook.lint.RuleLint;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.LineJudgement;
import dev.tidewaiter.rulebook.model.NotChecked;
import dev.tidewaiter.rulebook.model.Problem;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that tries too many facts of a line with each other is refused, or cut off with a sentence; none keeps the program busy. */
class CombinationsTests {

    private static final String TWO = """
                $one : OwnRow( table == "first" )
                $other : OwnRow( table == "second", note != $one.note )
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OwnRow( table == \"a\" ) OwnRow( table == \"a\" )",
                "OwnRow( table == \"a\", number < 5 ) OwnRow( table == \"a\", number < 5 )",
                "OwnRow( table == \"a\" ) OwnRow( table == \"b\" ) OwnRow( table == \"c\" ) OwnRow( table == \"d\" )",
                "$d : Destination( to ) OwnRow( table == \"a\" ) $b : OwnRow( table == \"b\" ) Destination( iso != $d.iso ) OwnRow( table == \"c\" ) OwnRow( table == \"d\" )",
                "OwnRow( table == \"a\" ) not ( OwnRow( table == \"b\" ) and OwnRow( table == \"c\" ) and OwnRow( table == \"b\" ) )",
                "( Destination( to ) or OwnRow( number > 1 ) ) OwnRow( table == \"a\" ) OwnRow( table == \"b\" ) OwnRow( table == \"c\" )"
            })
    void factsOfOneKindThatNothingJoinsAreRefused(String condition) {
        assertThat(SmallRules.problems(SmallRules.withCondition("    " + condition)))
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .startsWith("nothing joins this OwnRow with the others before it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OwnRow( table == \"a\" ) OwnRow( table == \"b\" )",
                "OwnRow( table == \"a\" ) OwnRow( table == \"b\" ) OwnRow( table == \"c\" )",
                "OwnRow( table == \"a\", number < 5 ) OwnRow( table == \"a\", number > 100 )",
                "OwnRow( number == 1 ) OwnRow( number == 2 )",
                "OwnRow( table == \"a\" ) exists OwnRow( table == \"b\" ) exists OwnRow( table == \"c\" )",
                "$a : OwnRow( table == \"a\" ) $b : OwnRow( table == \"b\", note == $a.note ) OwnRow( table == \"c\", note == $b.note )",
                "OwnRow( table == \"a\" ) not OwnRow( table == \"b\" ) not OwnRow( table == \"c\" )",
                "( OwnRow( table == \"a\" ) or OwnRow( table == \"b\" ) or OwnRow( table == \"c\" ) )"
            })
    void otherConditionsAreNot(String condition) {
        assertThat(SmallRules.problems(SmallRules.withCondition("    " + condition)))
                .isEmpty();
    }

    @Test
    void aLineThatWouldTakeTooLongIsLeftOpenAndNamesTheRule() {
        var facts = new ArrayList<Fact>(rows("first", 2_000));
        facts.addAll(rows("second", 2_000));

        var judged = judged(TWO, facts);

        assertThat(judged.findings()).isEmpty();
        assertThat(judged.notChecked())
                .singleElement()
                .satisfies(open -> assertThat(open.rule()).isEqualTo("X01"))
                .satisfies(open -> assertThat(open.isCutOff()).isTrue())
                .extracting(NotChecked::title)
                .asString()
                .startsWith("Rule X01 was cut off: it would try more than 20,000 combinations");
    }

    @Test
    void otherRulesAreAskedAboutAllFactsOfSuchALine() {
        var facts = new ArrayList<Fact>(rows("first", 2_000));
        facts.addAll(rows("second", 2_000));
        var file = SmallRules.file(SmallRules.withCondition(TWO)
                + SmallRules.another("X02", "    OwnRow( table == \"first\", number == 1999 )")
                + SmallRules.another("X03", "    not OwnRow( table == \"second\" )"));
        var engine = SmallRules.compiled(file);

        var cut = judged(file, engine, facts);
        var next = judged(file, engine, rows("first", 3));

        assertThat(cut.findings()).extracting(Finding::rule).containsExactly("X02");
        assertThat(cut.notChecked()).extracting(NotChecked::rule).containsExactly("X01");
        assertThat(next.findings()).extracting(Finding::rule).containsExactly("X03");
        assertThat(next.notChecked()).isEmpty();
    }

    @Test
    void whatARuleOfTheProgramWouldNotEvenTryIsNoReasonToLeaveItOut() {
        var facts = new ArrayList<Fact>(rows("first", 2_000));
        facts.addAll(rows("second", 2_000));

        assertThat(judged("    WhyNot()\n" + TWO, facts).notChecked()).isEmpty();
    }

    /** The engine does not wait for what it is to find missing: it tries the others whether or not that is there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "not ( OwnRow( table == \"first\" ) and OwnRow( table == \"second\" ) and WhyNot() )",
                "not ( OwnRow( table == \"first\" ) and OwnRow( table == \"second\" ) and Destination( to ) )",
                "exists ( OwnRow( table == \"first\" ) and not ( OwnRow( table == \"second\" ) and Laws( answered ) ) )"
            })
    void whatOneDeniesIsTriedThoughPartOfItIsNotThere(String denied) {
        var facts = new ArrayList<Fact>(rows("first", 2_000));
        facts.addAll(rows("second", 2_000));
        facts.addAll(rows("third", 1));

        assertThat(judged("    OwnRow( table == \"third\" )\n    " + denied, facts)
                        .notChecked())
                .extracting(NotChecked::rule)
                .containsExactly("X01");
    }

    @Test
    void factsThatAnEqualPropertyJoinsCountAsOftenAsItIsEqual() {
        var when = """
                    $one : OwnRow( table == "first" )
                    OwnRow( table == "second", note == $one.note )
                """;
        var facts = new ArrayList<Fact>(rows("first", 900));
        facts.addAll(rows("second", 900));
        var alike = new ArrayList<Fact>(rows("first", 900));
        IntStream.range(0, 30).forEach(any -> alike.addAll(rows("second", 1)));

        var judged = judged(when, facts);

        assertThat(judged.findings()).isNotEmpty();
        assertThat(judged.notChecked()).isEmpty();
        assertThat(judged(when, alike).notChecked())
                .extracting(NotChecked::rule)
                .containsExactly("X01");
    }

    @Test
    void aRuleOnTrialIsLeftOutWithoutLeavingTheLineOpen() {
        var facts = new ArrayList<Fact>(rows("first", 2_000));
        facts.addAll(rows("second", 2_000));
        var file = SmallRules.file(SmallRules.withCondition(TWO).replace("@Status(\"active\")", "@Status(\"trial\")"));

        assertThat(judged(file, SmallRules.compiled(file), facts).notChecked()).isEmpty();
    }

    @Test
    void rowsThatTheRuleDoesNotAskForDoNotCount() {
        var facts = new ArrayList<Fact>(rows("first", 3));
        facts.addAll(rows("second", 2));
        facts.addAll(rows("third", 5_000));

        var judged = judged(TWO, facts);

        assertThat(judged.notChecked()).isEmpty();
        assertThat(judged.findings()).isNotEmpty();
    }

    @Test
    void aConditionThatSpeaksWithoutEndIsCutOffAndKeepsWhatItSaid() {
        var judged = judged("    OwnRow( table == \"first\" )", rows("first", 5_000));

        assertThat(judged.findings()).isNotEmpty();
        assertThat(judged.notChecked())
                .extracting(NotChecked::title)
                .singleElement()
                .asString()
                .startsWith("Rule X01 was cut off: \"X01 only\" spoke more than 1,000 times");
    }

    @Test
    void asManyAsAreTriedAreToldUpToAThousand() {
        var facts = new ArrayList<Fact>(rows("first", 140));
        facts.addAll(rows("second", 140));

        assertThat(judged(TWO, facts).notChecked())
                .extracting(NotChecked::title)
                .singleElement()
                .asString()
                .contains("spoke more than 1,000 times");
    }

    private static LineJudgement judged(String when, List<? extends Fact> facts) {
        var file = SmallRules.file(SmallRules.withCondition(when));
        return judged(file, SmallRules.compiled(file), facts);
    }

    private static LineJudgement judged(RuleFile file, RuleEngine engine, List<? extends Fact> facts) {
        var findings =
                new Findings(RuleLint.read(List.of(file), new ArrayList<>()).branches());
        findings.start(null, LocalDate.of(2026, 11, 25), NumbersByName.record(Limits.class, id -> 0));
        try (var session = new EngineSession(engine, findings)) {
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> session.fire(facts));
        }
        return findings.judgement();
    }

    private static List<OwnRow> rows(String table, int count) {
        return IntStream.range(0, count)
                .mapToObj(row -> new OwnRow(table, table + " " + row, row, "row " + row, "our own list", List.of()))
                .toList();
    }
}
