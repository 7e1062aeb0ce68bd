package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.decision.DecisionState;
import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.rulebook.model.CitedLaw;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding of the line with what it rests on.
 *
 * @param id        its id
 * @param open      whether it is the one that was chosen
 * @param rule      the rule's id
 * @param question  what the rule asks
 * @param severity  how bad it is
 * @param state     what people have made of it
 * @param title     what was found, in few words
 * @param sentence  the whole of it; empty for a question without an answer
 * @param missing   what the line does not say, where that is all
 * @param cells     where that would stand
 * @param nextStep  what to do; empty where the rule does not say
 * @param citations the law
 * @param laws      what that law requires
 * @param evidence  the values that speak, and where they stand
 * @param match     the party beside the entry; null where it is about none
 * @param goods     the table row that names the goods; null for none
 * @param answers   what was decided, the oldest first
 * @param changes   what is not as it was when it was decided
 * @param today     what the list in force says of the entry that it did not say when the row was screened
 */
public record FindingCard(
        String id,
        boolean open,
        String rule,
        String question,
        String severity,
        String state,
        String title,
        String sentence,
        List<String> missing,
        List<String> cells,
        String nextStep,
        List<String> citations,
        List<CitedLaw> laws,
        List<FoundJson.CellSaid> evidence,
        @Nullable MatchCard match,
        FoundJson.@Nullable GoodsSaid goods,
        List<GivenAnswer> answers,
        List<Change> changes,
        List<Change> today) {

    /** The first value that speaks, which tells what it is about where it is about no party; null for none. */
    public FoundJson.@Nullable CellSaid speaks() {
        return evidence.stream()
                .filter(cell -> !cell.value().isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The last answer, where that was rejected or no longer holds and nobody has answered since; null for none. */
    public @Nullable GivenAnswer noLonger() {
        return state.equals(FindingState.OPEN.name()) && !answers.isEmpty() ? answers.get(answers.size() - 1) : null;
    }

    /** The answer by which it is settled; null where it is not, or a known false hit settles it. */
    public @Nullable GivenAnswer settledBy() {
        return state.equals(FindingState.SETTLED.name())
                ? answers.stream()
                        .filter(answer -> answer.state().equals(DecisionState.IN_FORCE.name()))
                        .reduce((older, newer) -> newer)
                        .orElse(null)
                : null;
    }

    /**
     * What changed since somebody looked.
     *
     * @param what the name of the field
     * @param then what stood there
     * @param now  what stands there
     * @param of   the list and number of the entry that tells it, where that is another one of the same party; empty for none
     */
    public record Change(String what, List<String> then, List<String> now, String of) {

        Change(String what, List<String> then, List<String> now) {
            this(what, then, now, "");
        }
    }
}
