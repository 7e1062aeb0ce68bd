package dev.tidewaiter.rulebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said to an officer whose right change makes scenarios of the program come out otherwise. */
class WayOutTests {

    private static List<Scenario.Outcome> failed(int number, String answer) throws Exception {
        var some = Scenarios.read(RulesFolder.inProgram(), Rulebook.embedded(), new ArrayList<>());
        return some.all().stream()
                .limit(number)
                .map(one -> new Scenario.Outcome(one, answer, "", Set.of()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "parameters/drones.yaml, parameter:NAME",
        "tables/designated-parties.designated-parties.csv, listed.name",
        "tables/documents.time-boxed-measures.csv, exportDate",
        "words/goods/drones.tsv, a word that is gone",
    })
    void namesTheFileThatChangedAndWhatHelpsOfIt(String file, String way) throws Exception {
        var said = WayOut.of(failed(2, "INFO"), Set.of(file));

        assertThat(said)
                .startsWith("2 scenarios come out otherwise than they expect, and since the lock was written " + file
                        + " changed: if that is meant, ")
                .contains("\"expect\"", "\"why\"", way, "take the change back");
        for (var other : List.of("parameter:NAME", "listed.name", "exportDate", "a word that is gone")) {
            assertThat(said.contains(other)).as(other).isEqualTo(other.equals(way));
        }
    }

    @Test
    void tellsOfNoChangeWhereOnlyTheScenarioWasWritten() throws Exception {
        assertThat(WayOut.of(failed(1, "INFO"), Set.of("goods/own.scenarios.csv")))
                .startsWith("1 scenario comes out otherwise than it expects. Where the new answer is right, ");
    }

    @Test
    void isNoneWhereARuleCostsTooMuchOrAllIsAsExpected() throws Exception {
        assertThat(WayOut.of(failed(1, Scenario.CUT_OFF), Set.of("parameters/drones.yaml")))
                .isEmpty();
        assertThat(WayOut.of(List.of(), Set.of("parameters/drones.yaml"))).isEmpty();
    }

    @Test
    void leadsToAChapterThatIsThere() throws Exception {
        assertThat(Path.of("rules/README.md")).content().contains("## Scenarios that come out otherwise\n");
        assertThat(Files.readString(Path.of("docs/reference/keeping-rules.md"))).contains("Scenarios that come out");
    }
}
