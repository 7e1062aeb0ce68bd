package dev.tidewaiter.rulebook.lint;

import dev.tidewaiter.rulebook.language.ParsedRule;
import dev.tidewaiter.rulebook.language.RuleFile;
import dev.tidewaiter.rulebook.model.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A file asks one question: a condition of another, pasted here, would be tested by the wrong scenarios. */
final class OneQuestion {

    private OneQuestion() {}

    /**
     * The conditions of a file that belong to another question than the one that the file gives an id.
     *
     * @param ids of all rules; a condition of none of them is told elsewhere
     */
    static List<Problem> problems(RuleFile file, Set<String> ids) {
        var known = file.rules().stream()
                .filter(text -> text.id() != null && ids.contains(text.id()))
                .toList();
        var asked = known.stream()
                .filter(text -> text.said("Id") != null)
                .findFirst()
                .map(ParsedRule::id);
        return asked.isEmpty()
                ? List.of()
                : known.stream()
                        .filter(text -> !Objects.equals(text.id(), asked.get()))
                        .map(text -> problem(text, asked.get()))
                        .toList();
    }

    private static Problem problem(ParsedRule text, String asked) {
        var said = text.annotations().get(text.said("Id") == null ? "Of" : "Id");
        return new Problem(
                text.file(),
                text.place(said),
                text.id(),
                "this file asks the question of " + asked + ", and the condition says that it is of " + text.id()
                        + "; write @Of(\"" + asked + "\"), or put it into the file of " + text.id());
    }
}
