package dev.tidewaiter.rulebook.check;

import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.ownership.OwnershipFile;
import dev.tidewaiter.shipment.GoodsLine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An example beside a rule: what it must find, must not find or must ask.
 *
 * @param rule   the rule's id
 * @param name   its name in its file
 * @param expect a severity, {@code PASSED} or {@code CANNOT_CHECK}
 * @param why    the reason
 * @param line   the goods line
 * @param beside the other lines of its shipment
 * @param lists  the lists in use, for a rule about lists; empty otherwise
 * @param listed the invented entry that the line is held against; empty where the rulebook's own designated parties are asked
 * @param owners who owns whom; null where nobody says
 * @param parameters parameters and limits of lists of numbers that the scenario sets, by name; empty where the rulebook's own hold
 * @param file   the file it stands in
 * @param row    the row in that file
 */
public record Scenario(
        String rule,
        String name,
        String expect,
        String why,
        GoodsLine line,
        List<GoodsLine> beside,
        List<ListSnapshot> lists,
        List<ListSnapshot> listed,
        @Nullable OwnershipFile owners,
        Map<String, Double> parameters,
        String file,
        int row) {

    public Scenario {
        beside = List.copyOf(beside);
        lists = List.copyOf(lists);
        listed = List.copyOf(listed);
        parameters = Map.copyOf(parameters);
    }

    /** The same line judged by other parameters. */
    Scenario with(Map<String, Double> set) {
        return new Scenario(rule, name, expect, why, line, beside, lists, listed, owners, set, file, row);
    }

    /** What a rule is expected to say when it must not find anything. */
    public static final String PASSED = "PASSED";

    public static final String CANNOT_CHECK = "CANNOT_CHECK";

    /** No scenario may expect that a rule costs more than a line may, or that a limit makes no sense. */
    static final String CUT_OFF = "nothing";

    /**
     * What came of a scenario.
     *
     * @param scenario the scenario
     * @param answer   what the rule said: its worst severity, {@code CANNOT_CHECK} or {@code PASSED}
     * @param words    the explanation, or what was missing; empty when it passed
     * @param heard    the names of the conditions that spoke, of whatever rule
     */
    public record Outcome(Scenario scenario, String answer, String words, Set<String> heard) {

        public Outcome {
            heard = Set.copyOf(heard);
        }

        public boolean asExpected() {
            return answer.equals(scenario.expect());
        }
    }
}
