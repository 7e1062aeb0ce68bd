package dev.tidewaiter.bench.quality;

import dev.tidewaiter.designation.format.GivenLists;
import dev.tidewaiter.designation.lists.UnreadableList;
import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NameIndex;
import dev.tidewaiter.names.search.NameMatcher;
import dev.tidewaiter.rulebook.InvalidRulebook;
import dev.tidewaiter.rulebook.SearchRules;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names of a list, ready to be searched. Aliases that the publisher calls weak are kept apart, for they may confirm a match and
 * never make one alone.
 *
 * @param entries how many parties
 * @param names   how many spellings
 * @param owners  the parties of a name, by the name without case, marks and blanks that do not matter
 */
record ListedParties(int entries, int names, NameIndex index, Map<String, Set<Integer>> owners) {

    static ListedParties ofSnapshots(Path folder) throws IOException, UnreadableList, InvalidRulebook {
        var parties = new Builder();
        for (var snapshot : GivenLists.read(folder, SearchRules.wholeListShare(null, LocalDate.now()))) {
            for (var entry : snapshot.entries()) {
                parties.entries++;
                for (var name : entry.names()) {
                    parties.add(name.text(), name.weak(), entry.kind().bearers());
                }
            }
        }
        return parties.build();
    }

    /** The parties found for a name, best first; each may stand twice, once by a weak alias. */
    List<NameComparison> closest(String name, double atLeast) {
        return index.closest(name, atLeast);
    }

    /** Who bears exactly this name; empty when nobody does. */
    Set<Integer> ownersOf(String name) {
        return owners.getOrDefault(exact(name), Set.of());
    }

    static int party(NameComparison hit) {
        return hit.listed().owner() / 2;
    }

    static boolean byWeakAlias(NameComparison hit) {
        return hit.listed().owner() % 2 == 1;
    }

    private static String exact(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\p{P}\\s]+", " ")
                .strip();
    }

    /** Collects names party by party. */
    static final class Builder {

        private final List<IndexedName> names = new ArrayList<>();
        private final Map<String, Set<Integer>> owners = new HashMap<>();
        private int entries;

        void add(boolean person, List<String> spellings, List<String> weakOnes) {
            entries++;
            var bearers = List.of(person ? Bearer.PERSON : Bearer.ORGANISATION);
            spellings.forEach(spelling -> add(spelling, false, bearers));
            weakOnes.forEach(spelling -> add(spelling, true, bearers));
        }

        private void add(String spelling, boolean weak, List<Bearer> bearers) {
            int party = entries - 1;
            for (var bearer : bearers) {
                names.add(new IndexedName(2 * party + (weak ? 1 : 0), spelling, bearer));
            }
            owners.computeIfAbsent(exact(spelling), key -> new HashSet<>()).add(party);
        }

        ListedParties build() {
            return new ListedParties(entries, names.size(), NameMatcher.over(names), owners);
        }
    }
}
