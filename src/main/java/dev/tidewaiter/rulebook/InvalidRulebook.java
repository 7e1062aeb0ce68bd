package dev.tidewaiter.rulebook;

import dev.tidewaiter.rulebook.model.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A rulebook with an error does not load at all; the last good one stays in force. Lists every problem found. */
public final class InvalidRulebook extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidRulebook(String source, List<Problem> problems) {
        super("The rulebook in " + source + " has " + problems.size()
                + (problems.size() == 1 ? " problem" : " problems")
                + " and was not loaded:\n"
                + problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
