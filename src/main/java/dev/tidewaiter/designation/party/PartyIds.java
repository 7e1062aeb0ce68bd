package dev.tidewaiter.designation.party;

import dev.tidewaiter.hash.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ids of parties, with all entries that ever had one, also those that have left their lists.
 *
 * @param known   each entry that was ever held
 * @param former  ids that were merged into others, and into which
 * @param origins ids that were given to a part of a party, and that party's
 * @param notice  a sentence when the ids were given anew to entries that were held before; empty when not
 */
public record PartyIds(
        Map<EntryKey, Known> known, Map<String, String> former, Map<String, String> origins, String notice) {

    private static final String PREFIX = "P-";
    private static final int DIGITS = 10;

    /** Nobody is known by an id yet. */
    public static final PartyIds NONE = new PartyIds(Map.of(), Map.of(), Map.of(), "");

    /**
     * An entry with the id that its party had when it was last held.
     *
     * @param since when it was first held
     */
    public record Known(EntryKey entry, String id, Instant since) {

        private static final Comparator<Known> LONGEST_KNOWN_FIRST =
                Comparator.comparing(Known::since).thenComparing(Known::entry);
    }

    /** A group with its entries that are known, the longest known first. */
    private record Group(List<EntryKey> entries, List<Known> known) {}

    /** The same with a sentence about where the ids come from. */
    public PartyIds noting(String sentence) {
        return new PartyIds(known, former, origins, sentence);
    }

    /** Whether each id that was merged leads to one that was not. */
    public boolean isSound() {
        for (var old : former.keySet()) {
            var current = old;
            for (int steps = 0; former.containsKey(current); steps++) {
                if (steps > former.size()) {
                    return false;
                }
                current = former.getOrDefault(current, "");
            }
        }
        return true;
    }

    /** The id of the party of an entry; empty when the entry was never held. */
    public Optional<String> of(EntryKey entry) {
        return Optional.ofNullable(known.get(entry)).map(Known::id).map(this::current);
    }

    /** Whether a text has the form of an id. */
    public static boolean isOne(String text) {
        return text.strip().toUpperCase(Locale.ROOT).matches(PREFIX + "[0-9A-F]{" + DIGITS + "}");
    }

    /** The id by which a party is known today that is or was known by another; empty when nobody ever was. */
    public Optional<String> found(String said) {
        var id = said.strip().toUpperCase(Locale.ROOT);
        var current = current(id);
        boolean isKnown = known.values().stream().anyMatch(one -> one.id().equals(id));
        return isKnown || !current.equals(id) ? Optional.of(current) : Optional.empty();
    }

    /** All entries of a party, also those that have left their lists, in order. */
    public List<EntryKey> entries(String id) {
        return known.values().stream()
                .filter(one -> current(one.id()).equals(id))
                .map(Known::entry)
                .sorted()
                .toList();
    }

    /** The ids that a party had besides; of two that became one, that of the one known less long. */
    public List<String> formerOf(String id) {
        return former.keySet().stream()
                .filter(old -> current(old).equals(id))
                .sorted()
                .toList();
    }

    /** The id of the party from which this one was parted; null when it never was. */
    public @Nullable String originOf(String id) {
        var origin = origins.get(id);
        return origin == null ? null : current(origin);
    }

    private String current(String id) {
        var current = id;
        for (var next = former.get(current); next != null; next = former.get(current)) {
            current = next;
        }
        return current;
    }

    /**
     * The ids once the entries that are held form these groups. A group keeps the id of its longest-known entry. When groups have become
     * one, its other ids lead to it; when one falls apart, the part with the longest-known entry keeps the id. An entry that is held no
     * more keeps its own.
     */
    public PartyIds after(List<List<EntryKey>> groups, Instant now) {
        var longestKnownFirst = groups.stream()
                .map(this::group)
                .sorted(Comparator.comparing(
                                (Group group) -> group.known.isEmpty() ? null : group.known.get(0),
                                Comparator.nullsLast(Known.LONGEST_KNOWN_FIRST))
                        .thenComparing(group -> group.entries.get(0)))
                .toList();
        Map<Group, String> ids = new LinkedHashMap<>();
        var kept = new HashSet<>(former.keySet());
        for (var group : longestKnownFirst) {
            keep(group, group.known.stream().limit(1).toList(), ids, kept);
        }
        for (var group : longestKnownFirst) {
            if (!ids.containsKey(group)) { // its first id went to another part
                keep(group, group.known, ids, kept);
            }
        }
        var given = new Giving(this);
        for (var group : longestKnownFirst) {
            if (!ids.containsKey(group)) {
                ids.put(group, given.to(group));
            }
        }
        return joined(ids, given.origins, now);
    }

    private Group group(List<EntryKey> entries) {
        var members = new ArrayList<Known>();
        for (var entry : entries) {
            var one = known.get(entry);
            if (one != null) {
                members.add(one);
            }
        }
        members.sort(Known.LONGEST_KNOWN_FIRST);
        return new Group(entries.stream().sorted().toList(), members);
    }

    /** Keeps for a group the first id of these entries that is neither merged into another nor kept by another group. */
    private static void keep(Group group, List<Known> of, Map<Group, String> ids, Set<String> kept) {
        of.stream().map(Known::id).filter(kept::add).findFirst().ifPresent(id -> ids.put(group, id));
    }

    private PartyIds joined(Map<Group, String> ids, Map<String, String> origins, Instant now) {
        var entries = new LinkedHashMap<>(known);
        var merged = new LinkedHashMap<>(former);
        var kept = new HashSet<>(ids.values());
        ids.forEach((group, id) -> {
            for (var one : group.known) {
                if (!kept.contains(one.id())) {
                    merged.putIfAbsent(one.id(), id);
                }
            }
            for (var entry : group.entries) {
                var before = known.get(entry);
                entries.put(entry, new Known(entry, id, before == null ? now : before.since()));
            }
        });
        return new PartyIds(entries, merged, origins, notice);
    }

    /** New ids, none of which was ever another's. */
    private static final class Giving {

        private final PartyIds before;
        private final Set<String> used;
        private final Map<String, String> origins;

        Giving(PartyIds before) {
            this.before = before;
            this.used = new HashSet<>(before.former.keySet());
            this.origins = new LinkedHashMap<>(before.origins);
            before.known.values().forEach(one -> used.add(one.id()));
            used.addAll(before.origins.keySet());
        }

        /** Made of the group's first entry, so that ids that were lost come back for most. */
        String to(Group group) {
            var first = group.known.isEmpty()
                    ? group.entries.get(0)
                    : group.known.get(0).entry();
            for (int time = 0; ; time++) {
                var hash = Sha256.of(first.list() + "\t" + first.number() + (time == 0 ? "" : "\t" + time));
                var id = PREFIX + hash.substring(0, DIGITS).toUpperCase(Locale.ROOT);
                if (used.add(id)) {
                    if (!group.known.isEmpty()) {
                        origins.put(id, before.current(group.known.get(0).id()));
                    }
                    return id;
                }
            }
        }
    }
}
