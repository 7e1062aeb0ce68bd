package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.ListDates;
import dev.tidewaiter.designation.lists.Particulars;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Who holds shares in whom, by FollowTheMoney's {@code Ownership}. What a target holds of parties that are no targets is told with
 * the target, for those have no entry of their own; so is what such parties hold of others.
 */
final class FollowTheMoneyShares {

    /** More firms below one target are a fund's or a state's, and no officer's question. */
    private static final int MOST = 2_000;

    private record Share(
            String owner,
            String asset,
            String percentage,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    private final Map<String, List<Share>> byOwner = new HashMap<>();
    private final Map<String, String> captions = new HashMap<>();

    /** Takes a share that names its owner. */
    void take(JsonNode ownership) {
        for (var owner : ownership.path("properties").path("owner")) {
            takeOf(owner.isObject() ? owner.path("id").asString("") : owner.asString(""), ownership);
        }
    }

    /** Takes a share that stands inside its owner. */
    void takeOf(String owner, JsonNode ownership) {
        var properties = ownership.path("properties");
        for (var asset : properties.path("asset")) {
            var id = asset.isObject() ? asset.path("id").asString("") : asset.asString("");
            if (asset.isObject()) {
                captions.put(id, asset.path("caption").asString(""));
            }
            byOwner.computeIfAbsent(owner, any -> new ArrayList<>(2))
                    .add(new Share(
                            owner,
                            id,
                            first(properties, "percentage"),
                            ListDates.first(first(properties, "startDate")),
                            ListDates.first(first(properties, "endDate"))));
        }
    }

    private static String first(JsonNode properties, String property) {
        return properties.path(property).path(0).asString("");
    }

    /**
     * What a target owns that is no target.
     *
     * @param targets the ids of all targets
     * @param known   what parties are called, by their ids
     */
    List<Particulars.Link> ownedBy(String target, Set<String> targets, Map<String, String> known) {
        var links = new ArrayList<Particulars.Link>(0);
        var next = new ArrayDeque<>(List.of(target));
        var seen = new HashSet<>(next);
        while (!next.isEmpty() && links.size() < MOST) {
            for (var share : byOwner.getOrDefault(next.remove(), List.of())) {
                var name = name(share.asset(), known);
                var owner = name(share.owner(), known);
                if (targets.contains(share.asset()) || name.isBlank()) {
                    continue;
                }
                if (share.owner().equals(target)) {
                    links.add(new Particulars.Link(
                            Particulars.Link.OWNS, name, share.asset(), part(share), share.from(), share.until()));
                } else {
                    links.add(Particulars.Link.ownedBy(
                            owner, name, share.asset(), part(share), share.from(), share.until()));
                }
                if (seen.add(share.asset())) {
                    next.add(share.asset());
                }
            }
        }
        return links;
    }

    private String name(String id, Map<String, String> known) {
        var name = known.getOrDefault(id, "");
        return name.isEmpty() ? captions.getOrDefault(id, "") : name;
    }

    private static String part(Share share) {
        return share.percentage().isEmpty() ? "" : share.percentage() + "%";
    }
}
