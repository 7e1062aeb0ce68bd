package dev.tidewaiter.designation.ownership;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Particulars;
import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.NameIndex;
import dev.tidewaiter.names.search.NameMatcher;
import dev.tidewaiter.shipment.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What lists say of firms that their entries own and that are no entries themselves, by who hangs together: a subsidiary that the
 * UK's list names, a share in FollowTheMoney.
 */
public final class LinksOfLists {

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,12})?) ?%?");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final List<Group> groups;
    private final Map<String, Set<Integer>> byPlainName = new HashMap<>();
    private final NameIndex names;

    /**
     * Links that share their parties, and with no others.
     *
     * @param links   the links
     * @param owned   the firms in them that are owned and have a name of their own: "Machinery" is nobody's name elsewhere
     * @param entries the entries that own, by their names as the links write them
     */
    public record Group(List<OwnershipLink> links, List<String> owned, Map<String, Designation> entries) {

        public Group {
            links = List.copyOf(links);
            owned = List.copyOf(owned);
            entries = Map.copyOf(entries);
        }
    }

    private LinksOfLists(List<Group> groups) {
        this.groups = List.copyOf(groups);
        var indexed = new ArrayList<IndexedName>();
        for (int i = 0; i < groups.size(); i++) {
            for (var name : groups.get(i).owned()) {
                byPlainName
                        .computeIfAbsent(FirmNames.plain(name), any -> new TreeSet<>())
                        .add(i);
                indexed.add(new IndexedName(i, name, Bearer.ORGANISATION));
            }
        }
        this.names = NameMatcher.over(indexed);
    }

    /** The links of some entries. */
    public static LinksOfLists of(List<Designation> entries) {
        var links = new ArrayList<OwnershipLink>();
        var owners = new HashMap<String, Designation>();
        for (var entry : entries) {
            for (var link : entry.particulars().links()) {
                var owner = link.owner(entry.name());
                if (owner != null && !FirmNames.plain(owner).equals(FirmNames.plain(link.name()))) {
                    links.add(link(entry, owner, link));
                    owners.put(entry.name(), entry);
                }
            }
        }
        return new LinksOfLists(grouped(links, owners));
    }

    private static OwnershipLink link(Designation entry, String owner, Particulars.Link link) {
        return OwnershipLink.ofList(
                owner,
                link.name(),
                share(link.share()),
                new Period(link.from(), link.until()),
                entry.list(),
                entry.entry());
    }

    private static @Nullable BigDecimal share(String text) {
        var percent = PERCENT.matcher(text);
        var share = percent.matches() ? new BigDecimal(percent.group(1)) : WHOLE.add(BigDecimal.ONE);
        return share.compareTo(WHOLE) > 0 ? null : share;
    }

    private static List<Group> grouped(List<OwnershipLink> links, Map<String, Designation> owners) {
        var parents = new HashMap<String, String>();
        for (var link : links) {
            parents.put(root(FirmNames.plain(link.owner()), parents), root(FirmNames.plain(link.owned()), parents));
        }
        var byRoot = new LinkedHashMap<String, List<OwnershipLink>>();
        for (var link : links) {
            byRoot.computeIfAbsent(root(FirmNames.plain(link.owned()), parents), any -> new ArrayList<>())
                    .add(link);
        }
        return byRoot.values().stream().map(some -> group(some, owners)).toList();
    }

    private static String root(String name, Map<String, String> parents) {
        var at = name;
        for (var up = parents.get(at); up != null && !up.equals(at); up = parents.get(at)) {
            at = up;
        }
        parents.put(name, at);
        return at;
    }

    private static Group group(List<OwnershipLink> links, Map<String, Designation> owners) {
        var entries = new HashMap<String, Designation>();
        for (var link : links) {
            var entry = owners.get(link.owner());
            if (entry != null) {
                entries.put(link.owner(), entry);
            }
        }
        return new Group(
                links,
                links.stream()
                        .map(OwnershipLink::owned)
                        .distinct()
                        .filter(NameMatcher::hasDistinguishingWord)
                        .toList(),
                entries);
    }

    /**
     * The groups, by their numbers, in which a firm is owned whose whole name this is.
     *
     * @param alike from which likeness on, 0 to 1, two spellings are one
     */
    public Set<Integer> groupsNamed(String name, double alike) {
        var equal = byPlainName.get(FirmNames.plain(name));
        if (equal != null) {
            return equal;
        }
        var same = new TreeSet<Integer>();
        if (NameMatcher.canSearch(name)) {
            for (var near : names.closest(name, alike)) {
                if (FirmNames.isOne(near)) {
                    same.add(near.listed().owner());
                }
            }
        }
        return same;
    }

    /** Those who hang together. */
    public List<Group> groups() {
        return groups;
    }
}
