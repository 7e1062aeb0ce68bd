package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordProblem;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with the addresses that lists are fetched from. */
final class AddressLint {

    /** All lists of the Consolidated Screening List together. */
    static final String ALL_AMERICAN = "CSL";

    private static final String LIST = "designation/list-addresses.tsv";

    private AddressLint() {}

    /** @param lists the lists that there are; empty when that is not known */
    static List<WordProblem> problems(WordLists words, Set<String> lists) {
        var problems = new ArrayList<WordProblem>();
        for (var row : words.list(LIST).rows()) {
            if (row.size() != 4) {
                continue; // said where the columns are counted
            }
            var list = row.cell(0);
            if (!lists.isEmpty() && !lists.contains(list)) {
                problems.add(row.problem("there is no list \"" + list
                        + "\"; write one that stands in the sheet \"lists\" of tables/designated-parties.xlsx"));
            }
            if (!row.cell(1).matches("\\w[\\w.-]{0,99}")) {
                problems.add(row.problem("\"" + row.cell(1) + "\" is no name for a file"));
            }
            var wrong = wrong(row.cell(2));
            if (wrong != null) {
                problems.add(row.problem(wrong));
            }
        }
        return problems;
    }

    private static @Nullable String wrong(String text) {
        if (text.equals("-")) {
            return null;
        }
        try {
            var address = new URI(text);
            return "https".equals(address.getScheme()) && address.getHost() != null
                    ? null
                    : "\"" + text
                            + "\" is no address of the web that is safe; it begins with https:// and the name of a"
                            + " server";
        } catch (URISyntaxException e) {
            return "\"" + text + "\" is no address of the web";
        }
    }
}
