package dev.tidewaiter.bench.names;

import dev.tidewaiter.designation.format.GivenLists;
import dev.tidewaiter.designation.lists.UnreadableList;
import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.rulebook.InvalidRulebook;
import dev.tidewaiter.rulebook.SearchRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The names that every engine searches.
 *
 * @param names  the names, all spellings of one party with the same owner
 * @param origin where they come from, for the reader of the page
 */
record BenchNames(List<IndexedName> names, String origin) {

    private static final Path LIST = Path.of("..", "shared", "lists", "ofac-sdn-legacy", "2023-12-28");
    private static final int ENTRIES = 8_976;
    private static final int NAMES_WITHOUT_LIST = 20_880;

    BenchNames {
        names = List.copyOf(names);
    }

    /** The first entries of OFAC's list of 2023-12-28, or generated names of the same number where the list is not at hand. */
    static BenchNames load() throws IOException, UnreadableList, InvalidRulebook {
        if (!Files.isDirectory(LIST)) {
            var generated = new GeneratedNames(1).names(NAMES_WITHOUT_LIST);
            return new BenchNames(generated, "generated names, since OFAC's list was not at hand");
        }
        var names = new ArrayList<IndexedName>();
        int owner = 0;
        for (var snapshot : GivenLists.read(LIST, SearchRules.wholeListShare(null, LocalDate.now()))) {
            for (var entry : snapshot.entries()) {
                if (owner == ENTRIES) {
                    break;
                }
                for (var name : entry.names()) {
                    // what the publisher calls weak would be a stranger to some and a hit to others
                    if (!name.weak()) {
                        for (var bearer : entry.kind().bearers()) {
                            names.add(new IndexedName(owner, name.text(), bearer));
                        }
                    }
                }
                owner++;
            }
        }
        return new BenchNames(
                names,
                String.format(
                        Locale.ROOT,
                        "the first %,d entries of OFAC's SDN list of 2023-12-28, weak aliases left out",
                        owner));
    }
}
