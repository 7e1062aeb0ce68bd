package dev.tidewaiter.designation.party;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListSnapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A party with all entries by which it is or was listed.
 *
 * @param id         its id
 * @param formerly   ids that lead to it, since it was two parties to the lists
 * @param partedFrom the party from which it was parted; null when it never was
 * @param entries    each of its entries
 * @param held       those that are on the lists asked for
 */
public record ListedParty(
        String id, List<String> formerly, @Nullable String partedFrom, List<Source> entries, List<Designation> held) {

    /**
     * Where it is or was listed.
     *
     * @param list  the list's id
     * @param entry the entry's number
     * @param name  its main name; null when the lists asked for do not hold the entry
     */
    public record Source(
            String list, String entry, @Nullable String name) {

        /** As a sentence names it. */
        public String inWords() {
            return list + " " + entry + (name == null ? "" : ", " + name);
        }
    }

    /** The party of an entry; null when its id is not known. */
    public static @Nullable ListedParty of(Designation entry, PartyIds ids, List<ListSnapshot> lists) {
        return ids.of(EntryKey.of(entry)).map(id -> of(id, ids, lists)).orElse(null);
    }

    /** The party that is known by an id today. */
    public static ListedParty of(String id, PartyIds ids, List<ListSnapshot> lists) {
        var keys = ids.entries(id);
        Map<EntryKey, List<Designation>> found = new LinkedHashMap<>();
        keys.forEach(key -> found.put(key, new ArrayList<>(1)));
        var names = keys.stream().map(EntryKey::list).toList();
        for (var list : lists) {
            if (names.contains(list.id())) {
                for (var entry : list.entries()) {
                    var same = found.get(EntryKey.of(entry));
                    if (same != null) {
                        same.add(entry);
                    }
                }
            }
        }
        var sources = new ArrayList<Source>();
        found.forEach((key, same) -> sources.add(new Source(
                key.list(), key.number(), same.isEmpty() ? null : same.get(0).name())));
        return new ListedParty(
                id,
                ids.formerOf(id),
                ids.originOf(id),
                sources,
                found.values().stream().flatMap(List::stream).toList());
    }

    /**
     * What there is to say of it, labelled.
     *
     * @param day of which day the lists asked for are; null for those in force
     */
    public Map<String, List<String>> fields(@Nullable LocalDate day) {
        return fields(entries, day);
    }

    /** The same on the page of one of its entries, which need not be named. */
    public Map<String, List<String>> fieldsBeside(Designation shown, @Nullable LocalDate day) {
        var key = EntryKey.of(shown);
        return fields(
                entries.stream()
                        .filter(source -> !new EntryKey(source.list, source.entry).equals(key))
                        .toList(),
                day);
    }

    /** What the lists of a day lack may have come later, or their edition of that day is not held. */
    private Map<String, List<String>> fields(List<Source> told, @Nullable LocalDate day) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put(
                "listed as",
                told.stream()
                        .filter(source -> source.name != null)
                        .map(Source::inWords)
                        .toList());
        fields.put(
                day == null ? "no longer listed as" : "not on those lists as",
                told.stream()
                        .filter(source -> source.name == null)
                        .map(Source::inWords)
                        .toList());
        fields.put("formerly", formerly);
        fields.put("parted from", partedFrom == null ? List.of() : List.of(partedFrom));
        fields.values().removeIf(List::isEmpty);
        return fields;
    }
}
