package dev.tidewaiter.designation.search;

import dev.tidewaiter.cache.ClearingCache;
import dev.tidewaiter.cache.Late;
import dev.tidewaiter.designation.identifier.IdentifierIndex;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.SpellingOwner;
import dev.tidewaiter.designation.party.LinkageRule;
import dev.tidewaiter.names.NameIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The entries of other lists that are the party of an entry, by {@link LinkageRule}. Looked for when an entry is found, and
 * remembered, because few of them ever are.
 */
public final class SameParties {

    /** A publisher repeats a name in many spellings; so many of them lead to every other list's, and each is a search. */
    private static final int SPELLINGS = 4;

    /**
     * An entry of another list.
     *
     * @param entry   its position
     * @param because what it has in common
     */
    record OtherEntry(int entry, String because) {}

    private final List<Designation> entries;
    private final NameIndex names;
    private final Supplier<IdentifierIndex> identifiers;
    private final LinkageRule rule;
    private final ClearingCache<Integer, List<OtherEntry>> remembered = new ClearingCache<>(this::find);

    public SameParties(
            List<Designation> entries, NameIndex names, Supplier<IdentifierIndex> identifiers, LinkageRule rule) {
        this.entries = entries;
        this.names = names;
        this.identifiers = identifiers;
        this.rule = rule;
    }

    /** The entries that are the same party, also those that are so through a third list. */
    List<OtherEntry> of(int entry) {
        return remembered.get(entry);
    }

    private List<OtherEntry> find(int first) {
        Map<Integer, String> known = new LinkedHashMap<>();
        var open = new ArrayList<>(List.of(first));
        for (int i = 0; i < open.size(); i++) {
            direct(open.get(i)).forEach((entry, because) -> {
                if (isOfAnotherList(entry, open) && known.putIfAbsent(entry, because) == null) {
                    open.add(entry);
                }
            });
        }
        return known.entrySet().stream()
                .map(other -> new OtherEntry(other.getKey(), other.getValue()))
                .toList();
    }

    /** Through a third list one could come back to another entry of the first; they are two parties to whoever wrote that list. */
    private boolean isOfAnotherList(int entry, List<Integer> found) {
        var list = entries.get(entry).list();
        return found.stream().noneMatch(one -> entries.get(one).list().equals(list));
    }

    private Map<Integer, String> direct(int entry) {
        var one = entries.get(entry);
        Map<Integer, String> found = new LinkedHashMap<>();
        for (var identifier : one.identifiers()) {
            for (int other : identifiers.get().provenBearers(identifier)) {
                if (LinkageRule.mayBe(one, entries.get(other))) {
                    found.putIfAbsent(other, LinkageRule.byNumber(identifier));
                }
            }
        }
        if (!LinkageRule.saysMoreThanItsName(one)) {
            return found; // a name alone makes nobody the same
        }
        LinkageRule.names(one)
                .limit(SPELLINGS)
                .flatMap(name ->
                        names.closest(name.text(), rule.thresholds().likeness().almostExact()).stream())
                .map(comparison -> SpellingOwner.of(comparison.listed()))
                .filter(owner -> !owner.weak()) // a weak spelling makes nobody the same
                .mapToInt(SpellingOwner::entry)
                .distinct()
                .filter(other -> !found.containsKey(other) && LinkageRule.mayBe(one, entries.get(other)))
                .forEach(other -> {
                    // the few that have one name need no index over all addresses
                    var buildings = new Late<>(() -> rule.buildings(List.of(entries.get(other))));
                    var because = rule.besidesName(
                            one,
                            entries.get(other),
                            address -> !buildings.get().hits(address).isEmpty());
                    if (because != null) {
                        found.put(other, because);
                    }
                });
        return found;
    }
}
