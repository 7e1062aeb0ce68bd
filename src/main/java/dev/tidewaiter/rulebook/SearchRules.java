package dev.tidewaiter.rulebook;

import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.threshold.MatchThresholds;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.Parameters;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a search over lists takes from a folder of rules without loading a rule; the folder is null for the copy in the program. */
public final class SearchRules {

    private SearchRules() {}

    /**
     * From which evidence on a name matches, on a day.
     *
     * @throws InvalidRulebook when the parameters are wrong
     * @throws IOException     when the folder cannot be read
     */
    public static MatchThresholds matchThresholds(@Nullable Path folder, LocalDate today)
            throws InvalidRulebook, IOException {
        return parameters(folder).matchingOn(today);
    }

    /**
     * The part of its known entries that a list must at least have to be the whole one, from 0 to 1.
     *
     * @throws InvalidRulebook when the parameters are wrong
     * @throws IOException     when the folder cannot be read
     */
    public static double wholeListShare(@Nullable Path folder, LocalDate today) throws InvalidRulebook, IOException {
        return parameters(folder).on(today).wholeListShare();
    }

    /**
     * How many days old a list may be, or how long ago its publisher may have confirmed it; NaN when nothing is asked of its age.
     *
     * @throws InvalidRulebook when the parameters are wrong
     * @throws IOException     when the folder cannot be read
     */
    public static double listAge(@Nullable Path folder, LocalDate today) throws InvalidRulebook, IOException {
        return parameters(folder).on(today).listAge();
    }

    /**
     * The designated parties that the folder brings.
     *
     * @throws InvalidRulebook when a table is wrong
     * @throws IOException     when the folder cannot be read
     */
    public static List<ListSnapshot> ownLists(@Nullable Path folder) throws InvalidRulebook, IOException {
        return LoadedTables.ownLists(rules(folder));
    }

    private static Parameters parameters(@Nullable Path folder) throws InvalidRulebook, IOException {
        var problems = new ArrayList<Problem>();
        var rules = rules(folder);
        var parameters = Parameters.read(rules, problems);
        if (!problems.isEmpty()) {
            throw new InvalidRulebook(rules.source(), problems);
        }
        return parameters;
    }

    private static RulesFolder rules(@Nullable Path folder) throws IOException {
        return folder == null ? RulesFolder.inProgram() : RulesFolder.on(folder);
    }
}
