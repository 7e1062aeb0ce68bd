package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.entry.JsonRecords;
import dev.tidewaiter.designation.entry.ListDates;
import dev.tidewaiter.designation.entry.ListHead;
import dev.tidewaiter.designation.entry.UntypedName;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.KnownSizes;
import dev.tidewaiter.designation.lists.ListHash;
import dev.tidewaiter.designation.lists.ListReading;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.ListTitles;
import dev.tidewaiter.designation.lists.Particulars;
import dev.tidewaiter.designation.lists.UnreadableList;
import dev.tidewaiter.wording.English;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * OpenSanctions' entities in the FollowTheMoney data model, one JSON object a line: parties, and addresses, sanctions and shares that point
 * at them by their ids, or stand inside them in the nested form. Parties that are targets are entries; others are named in links only.
 */
final class FollowTheMoney {

    static final String LIST = "OPENSANCTIONS";

    /** Numbers by the properties that hold them, and what a list would call them; in this order, whenever a file is read. */
    private static final List<Map.Entry<String, String>> NUMBERS = List.of(
            Map.entry("innCode", "INN"),
            Map.entry("ogrnCode", "OGRN"),
            Map.entry("okpoCode", "OKPO"),
            Map.entry("leiCode", "LEI"),
            Map.entry("swiftBic", "SWIFT/BIC"),
            Map.entry("imoNumber", "IMO"),
            Map.entry("mmsi", "MMSI"),
            Map.entry("callSign", "Call sign"),
            Map.entry("registrationNumber", "Registration Number"),
            Map.entry("taxNumber", "Tax ID No."),
            Map.entry("vatCode", "VAT"),
            Map.entry("uscCode", "Unified Social Credit Code"),
            Map.entry("idNumber", "Identification Number"),
            Map.entry("passportNumber", "Passport"));

    private final Map<String, EntryDraft> targets = new LinkedHashMap<>();
    private final Map<String, String> captions = new HashMap<>();
    private final Map<String, List<JsonNode>> pointing = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, List<String>> addressesOf = new HashMap<>();
    private final FollowTheMoneyShares shares = new FollowTheMoneyShares();
    private final List<String> rejected = new ArrayList<>();
    private @Nullable LocalDate newest;
    private int others;

    FollowTheMoney() {}

    static boolean begins(ListHead head) {
        return JsonRecords.fields(head).containsAll(List.of("id", "schema", "properties"));
    }

    static List<ListSnapshot> read(Path file, ListReading how) throws IOException, UnreadableList {
        var reading = new FollowTheMoney();
        var name = file.getFileName().toString();
        JsonRecords.forEach(file, (entity, line) -> reading.take(entity, name + ", line " + line));
        return List.of(reading.snapshot(name, ListHash.of(List.of(file)), how.sizes()));
    }

    static Designation.Kind kind(String schema, String name) {
        return switch (schema) {
            case "Person" -> Designation.Kind.PERSON;
            // FollowTheMoney's word for a person or a firm: a firm may be called as a person is
            case "LegalEntity" ->
                UntypedName.kind(name) == Designation.Kind.ORGANISATION
                        ? Designation.Kind.ORGANISATION
                        : Designation.Kind.UNKNOWN;
            case "Vessel" -> Designation.Kind.VESSEL;
            case "Airplane" -> Designation.Kind.AIRCRAFT;
            default -> Designation.Kind.ORGANISATION;
        };
    }

    /** A number, which tells of ships that it is theirs. */
    static void number(EntryDraft entry, String label, String number) {
        boolean ship = number.startsWith("IMO");
        entry.number(ship ? "IMO" : label, ship ? number.substring("IMO".length()) : number);
    }

    /** Takes an entity of whatever kind. */
    void take(JsonNode entity, String where) {
        var id = entity.path("id").asString("");
        var seen = ListDates.first(entity.path("last_seen").asString(""));
        newest = newest == null || (seen != null && seen.isAfter(newest)) ? seen : newest;
        switch (entity.path("schema").asString("")) {
            case "Address" ->
                addresses.put(id, first(entity, "full", entity.path("caption").asString("")));
            case "Sanction" -> pointAt(entity, "entity");
            case "Ownership" -> {
                pointAt(entity, "asset");
                shares.take(entity);
            }
            case "Passport", "Identification" -> pointAt(entity, "holder");
            case "Person",
                    "Company",
                    "Organization",
                    "LegalEntity",
                    "PublicBody",
                    "Vessel",
                    "Airplane",
                    "Vehicle",
                    "Asset" -> party(id, entity, where);
            default -> {
                // relatives, offices and the like say nothing about whom a deal is with
            }
        }
    }

    private void pointAt(JsonNode entity, String property) {
        for (var target : entity.path("properties").path(property)) {
            pointing.computeIfAbsent(target.asString(""), one -> new ArrayList<>(2))
                    .add(entity);
        }
    }

    private void party(String id, JsonNode entity, String where) {
        var caption = entity.path("caption").asString("");
        captions.put(id, caption);
        if (!isTarget(entity)) {
            others++;
            return;
        }
        var entry = new EntryDraft(id, kind(entity.path("schema").asString(""), caption));
        var properties = entity.path("properties");
        entry.name(caption, false);
        each(properties, "name", name -> entry.name(name, false));
        each(properties, "alias", name -> entry.name(name, false));
        each(properties, "weakAlias", name -> entry.name(name, true));
        each(properties, "previousName", entry::former);
        if (!entry.hasName()) {
            rejected.add("%s: entity %s has no name.".formatted(where, id));
            return;
        }
        for (var property : List.of("country", "nationality", "citizenship", "jurisdiction", "flag")) {
            each(properties, property, code -> entry.country(code.toUpperCase(Locale.ROOT)));
        }
        each(properties, "birthDate", entry::born);
        each(properties, "address", entry::address);
        NUMBERS.forEach(kind -> each(properties, kind.getKey(), number -> number(entry, kind.getValue(), number)));
        each(properties, "programId", entry::programme);
        entity.path("datasets").forEach(dataset -> entry.programme(dataset.asString("")));
        each(properties, "notes", entry::remarks);
        each(properties, "topics", topic -> entry.once("Topic", topic));
        each(properties, "position", position -> entry.once("Position", position));
        each(properties, "website", site -> entry.once("Website", site));
        for (var address : properties.path("addressEntity")) {
            if (address.isObject()) {
                entry.address(first(address, "full", address.path("caption").asString("")));
            } else {
                addressesOf.computeIfAbsent(id, one -> new ArrayList<>(2)).add(address.asString(""));
            }
        }
        for (var nested : List.of("sanctions", "ownershipAsset", "passports", "identifications")) {
            properties.path(nested).forEach(one -> say(entry, one));
        }
        properties.path("ownershipOwner").forEach(share -> shares.takeOf(id, share));
        targets.put(id, entry);
    }

    /** What is published of a party beside its own object. */
    private void say(EntryDraft entry, JsonNode entity) {
        var properties = entity.path("properties");
        switch (entity.path("schema").asString("")) {
            case "Sanction" -> {
                each(properties, "programId", entry::programme);
                each(properties, "reason", entry::reason);
                each(properties, "authority", authority -> entry.once("Authority", authority));
                // shown only: a party has several sanctions, of which one may have ended and the others hold
                each(properties, "status", status -> entry.once("Status of a sanction", status));
                each(properties, "endDate", end -> entry.once("End of a sanction", end));
                entry.listedOn(ListDates.first(first(entity, "listingDate", first(entity, "startDate", ""))));
            }
            case "Ownership" -> owner(entry, entity);
            default -> {
                each(properties, "number", number -> number(entry, "Passport", number));
                each(properties, "passportNumber", number -> number(entry, "Passport", number));
            }
        }
    }

    private void owner(EntryDraft entry, JsonNode share) {
        var percentage = first(share, "percentage", "");
        var until = first(share, "endDate", "");
        for (var owner : share.path("properties").path("owner")) {
            var id = owner.isObject() ? owner.path("id").asString("") : owner.asString("");
            var name = owner.isObject() ? owner.path("caption").asString("") : captions.getOrDefault(id, "");
            entry.link(new Particulars.Link(
                    until.isEmpty() ? "owner" : "owner until " + until,
                    name,
                    id,
                    percentage.isEmpty() ? "" : percentage + "%"));
        }
    }

    private static boolean isTarget(JsonNode entity) {
        return entity.path("target").asBoolean(false);
    }

    private static void each(JsonNode properties, String property, Consumer<String> taker) {
        for (var value : properties.path(property)) {
            if (value.isValueNode() && !value.asString("").isBlank()) {
                taker.accept(value.asString(""));
            }
        }
    }

    private static String first(JsonNode entity, String property, String otherwise) {
        return entity.path("properties").path(property).path(0).asString(otherwise);
    }

    /** The targets, with all that points at them. */
    List<Designation> entries() {
        targets.forEach((id, entry) -> {
            pointing.getOrDefault(id, List.of()).forEach(entity -> say(entry, entity));
            addressesOf
                    .getOrDefault(id, List.of())
                    .forEach(address -> entry.address(addresses.getOrDefault(address, "")));
            shares.ownedBy(id, targets.keySet(), captions).forEach(entry::link);
        });
        return targets.values().stream().map(entry -> entry.on(LIST)).toList();
    }

    private ListSnapshot snapshot(String file, String sha256, KnownSizes sizes) throws UnreadableList {
        if (targets.isEmpty()) {
            throw new UnreadableList(
                    file + " holds no party that is a target of sanctions. Download a file of targets.");
        }
        var entries = entries();
        var snapshot = ListSnapshot.of(LIST, ListTitles.of(LIST), newest, entries, sha256, file)
                .withRejected(rejected)
                .asWhole(rejected.isEmpty() && sizes.mayBeAll(LIST, newest, targets.size()));
        return others == 0
                ? snapshot
                : snapshot.telling(English.format(
                        "%s names %,d parties besides that are no targets, such as owners; they are no entries.",
                        file, others));
    }
}
