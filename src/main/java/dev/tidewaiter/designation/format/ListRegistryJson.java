package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.entry.JsonRecords;
import dev.tidewaiter.designation.entry.ListDates;
import dev.tidewaiter.designation.entry.ListHead;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListCountries;
import dev.tidewaiter.designation.lists.ListHash;
import dev.tidewaiter.designation.lists.ListReading;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.ListTitles;
import dev.tidewaiter.designation.lists.UnreadableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The lists of China's Ministry of Commerce and of Japan's Ministry of Economy, Trade and Industry, which are published as notices for
 * people to read, in the JSON form in which registries of export controls pass them on: one object a party, told by {@code list_id}.
 */
final class ListRegistryJson {

    private static final Map<String, String> LISTS = Map.of(
            "cn-export-control-watchlist", "CN-ECL",
            "cn-attention-list", "CN-WATCH",
            "cn-unreliable-entity-list", "CN-UEL",
            "jp-end-user-list", "JP-EUL");

    private ListRegistryJson() {}

    static boolean begins(ListHead head) {
        return JsonRecords.fields(head).containsAll(List.of("entity_name", "list_id", "aliases"));
    }

    static List<ListSnapshot> read(Path file, ListReading how) throws IOException, UnreadableList {
        var name = file.getFileName().toString();
        Map<String, List<EntryDraft>> lists = new LinkedHashMap<>();
        Map<String, LocalDate> days = new HashMap<>();
        var rejected = new ArrayList<String>();
        JsonRecords.forEach(file, (party, line) -> {
            var entry = entry(party);
            if (!entry.hasName()) {
                rejected.add("%s, line %d: entry %s has no name.".formatted(name, line, entry.number()));
                return;
            }
            var list = text(party, "list_id");
            var id = LISTS.getOrDefault(list, list);
            how.suspensions()
                    .of(id, entry.listedOn())
                    .ifPresent(suspension -> entry.suspended(suspension.from(), suspension.until())
                            .note(suspension.note()));
            lists.computeIfAbsent(id, one -> new ArrayList<>()).add(entry);
            var newest = how.newest(days.get(id), noticed(party));
            if (newest != null) {
                days.put(id, newest);
            }
        });
        if (lists.isEmpty()) {
            throw new UnreadableList(name + " holds no entry. Download it again.");
        }
        var sha256 = ListHash.of(List.of(file));
        var snapshots = new ArrayList<ListSnapshot>();
        lists.forEach((id, entries) -> snapshots.add(ListSnapshot.of(
                        id,
                        ListTitles.of(id),
                        days.get(id),
                        entries.stream().map(entry -> entry.on(id)).toList(),
                        sha256,
                        name)
                .withRejected(snapshots.isEmpty() ? rejected : List.of())
                .asWhole(rejected.isEmpty() && how.sizes().mayBeAll(id, days.get(id), entries.size()))));
        return List.copyOf(snapshots);
    }

    /**
     * The day of the notice that lists a party: as it is told, else as its address has it. The day on which the registry looked whether
     * the notice still stands there makes the list no newer.
     */
    private static @Nullable LocalDate noticed(JsonNode party) {
        var told = ListDates.first(text(party, "date_added"));
        return told == null ? ListDates.inAddress(text(party, "source_url")) : told;
    }

    /** The registry's country is that of the list; a party's own stands in its address. */
    private static EntryDraft entry(JsonNode party) {
        var entry = new EntryDraft(
                text(party, "id"),
                text(party, "entity_type").equals("individual")
                        ? Designation.Kind.PERSON
                        : Designation.Kind.ORGANISATION);
        entry.name(text(party, "entity_name"), false);
        if (!entry.hasName()) {
            party.path("addresses").forEach(address -> nameBehindCountry(address.asString(""), entry));
        }
        party.path("aliases").forEach(alias -> entry.name(alias.asString(""), false));
        party.path("addresses").forEach(address -> {
            entry.address(address.asString(""));
            ListCountries.ofAddress(address.asString("")).forEach(entry::country);
        });
        return entry.listedOn(ListDates.first(text(party, "date_added")))
                .reason(text(party, "reason"))
                .note(text(party, "reason"))
                .further("Published at", text(party, "source_url"));
    }

    /** Where a line of the notice broke behind the country, the registry took the name for the rest of the address. */
    private static void nameBehindCountry(String address, EntryDraft entry) {
        var name = ListCountries.behind(address);
        if (!name.isEmpty()) {
            entry.name(name, false);
            ListCountries.named(address.substring(0, address.length() - name.length()))
                    .forEach(entry::country);
        }
    }

    private static String text(JsonNode party, String field) {
        return party.path(field).asString("").strip();
    }
}
