package dev.tidewaiter.rulebook.language;

import dev.tidewaiter.rulebook.model.Problem;
import java.util.List;
import java.util.Map;

/**
 * A rule file taken apart. Nothing of its text goes on from here but what the rule language has a place for.
 *
 * @param path    the file, relative to the rules folder
 * @param rules   its rules
 * @param imports imported names with their lines
 */
public record RuleFile(String path, List<ParsedRule> rules, Map<String, Integer> imports) {

    public RuleFile {
        rules = List.copyOf(rules);
        imports = Map.copyOf(imports);
    }

    /** Takes a file apart; what the rule language does not have is a problem. */
    public static RuleFile read(String path, String text, List<Problem> problems) {
        return new RuleParser(path, text, problems).read();
    }
}
