package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.names.search.TradeNames;
import dev.tidewaiter.rulebook.model.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a listed party of which a rulebook says nothing but words of trade: many firms are called so, and nobody is found by it. */
final class PartyNameWords {

    private static final List<String> BESIDE = List.of("aliases", "native_names", "identifiers", "address");

    private PartyNameWords() {}

    static void check(@Nullable DataTable parties, List<Problem> problems) {
        if (parties == null) {
            return;
        }
        for (var row : parties.rows()) {
            var name = row.text("name");
            if (!name.isEmpty()
                    && BESIDE.stream().allMatch(column -> row.text(column).isEmpty())
                    && TradeNames.isOne(name)) {
                problems.add(
                        row.problem(
                                "name",
                                "\"" + name
                                        + "\" is made of words that many firms are called by, so that it names nobody;"
                                        + " write the whole name of the list, or what else it says of the party: aliases, identifiers or address"));
            }
        }
    }
}
