package dev.tidewaiter.rulebook.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.RulesCopy;
import dev.tidewaiter.rulebook.change.PartChange.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an officer is told of a change to a copy of the rules. */
class RulebookChangeTests {

    private static final Path RULES = Path.of("rules");

    @TempDir
    private Path folder = Path.of("");

    private RulesCopy copy = new RulesCopy(Path.of(""));

    @BeforeEach
    void copyTheRules() throws IOException {
        copy = RulesCopy.in(folder);
    }

    private RulebookChange change() throws IOException {
        return RulebookChange.between(RulebookContents.on(RULES), RulebookContents.on(folder));
    }

    private String told() throws IOException {
        return ChangeWords.of(change());
    }

    @Test
    void sameFoldersSayTheSame() throws IOException {
        assertThat(change().changes()).isEmpty();
        assertThat(told()).contains("Nothing changed");
    }

    @Test
    void aLowerSeverityIsToldWithWhatItWas() throws IOException {
        copy.edit(
                "parties/listed-party-by-name.drl",
                text -> text.replaceFirst("@Severity\\(\"BLOCK\"\\)", "@Severity(\"HOLD\")"));
        assertThat(told())
                .contains("1 rule changed")
                .contains("severity was: BLOCK")
                .contains("is: HOLD");
    }

    @Test
    void aConditionThatIsGoneIsToldInWords() throws IOException {
        copy.edit("goods/drone-endurance.drl", text -> text.replace("rangeKm >= $limits.droneRange", "rangeKm > 280"));
        assertThat(told())
                .contains("Cases of rule I02")
                .contains("changed: 300 km or more")
                .contains("condition was: goods: range km is at least the parameter drone-range")
                .contains("is: goods: range km is above 280");
    }

    @Test
    void aRuleThatIsGoneIsToldOnceAndItsCasesAreNot() throws IOException {
        Files.delete(folder.resolve("goods/drone-endurance.drl"));
        assertThat(change().removed())
                .hasSize(1)
                .first()
                .satisfies(gone -> assertThat(gone.entry().key()).isEqualTo("I02"));
    }

    @Test
    void rowsAreKnownByTheirCodeWhereverTheyStand() throws IOException {
        copy.edit("tables/codes.chpl.csv", text -> {
            var lines = text.split("\n", -1);
            var moved = lines[1];
            lines[1] = lines[2];
            lines[2] = moved;
            return String.join("\n", lines).replace(",854231,", ",854299,");
        });
        var rows = change().changes();
        assertThat(rows).extracting(PartChange::kind).containsExactly(Kind.REMOVED, Kind.ADDED);
        assertThat(rows.get(0).entry().key()).isEqualTo("854231");
        assertThat(told()).contains("1 code gone, 1 added");
    }

    @Test
    void aCellThatChangesIsToldByItsHeading() throws IOException {
        copy.edit("tables/countries.diversion.csv", text -> text.replaceFirst("sourced", "certain"));
        assertThat(told()).contains("certainty was: sourced").contains("is: certain");
    }

    @Test
    void oneWordOfARowIsToldAlone() throws IOException {
        copy.edit("words/goods/drones.tsv", text -> text.replace("|drohnen|", "|"));
        var gone = change().removed();
        assertThat(gone).hasSize(1);
        assertThat(gone.get(0).entry().name()).isEqualTo("drohnen (DRONE, de)");
    }

    @Test
    void aThresholdIsToldWithTheDayFromWhichItHolds() throws IOException {
        copy.edit("parameters/drones.yaml", text -> text.replace("value: 300,", "value: 250,"));
        assertThat(told()).contains("drone-range").contains("value from 2014-03-17 was: 300");
    }

    @Test
    void aScenarioFileThatIsGoneIsToldScenarioByScenario() throws IOException {
        var scenarios = "goods/drone-endurance.scenarios.csv";
        int rows = Files.readAllLines(folder.resolve(scenarios)).size() - 1;
        Files.delete(folder.resolve(scenarios));
        assertThat(change().removed()).hasSize(rows);
        assertThat(change().is().problems()).isEmpty();
    }

    @Test
    void aRemarkIsToldToo() throws IOException {
        copy.edit("parameters/drones.yaml", text -> "# looked at again\n" + text);
        assertThat(told()).contains("changed: parameters/drones.yaml (its text or remarks only)");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsCompared() throws IOException {
        copy.edit("goods/drone-endurance.drl", text -> text.replaceFirst("when\n", "wenn\n"));
        copy.edit("parameters/drones.yaml", text -> text.replace("value: 300,", "value: 250,"));
        assertThat(change().is().problems())
                .anySatisfy(problem -> assertThat(problem.toString()).startsWith("goods/drone-endurance.drl:"));
        assertThat(told()).contains("drone-range");
    }
}
