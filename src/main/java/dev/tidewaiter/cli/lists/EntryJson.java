package dev.tidewaiter.cli.lists;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.party.ListedParty;
import dev.tidewaiter.shipment.Identifier;
import java.lang.Character.UnicodeScript;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An entry for other programs; part of the command-line contract. */
final class EntryJson {

    private static final JsonMapper JSON = new JsonMapper();

    private EntryJson() {}

    /** A name. */
    private record NameTold(String text, Designation.ListedName.Quality quality, String script) {}

    /** A number. */
    private record NumberTold(String label, String value, Identifier.Kind kind) {}

    /** An entry in a few words. */
    record Brief(String name, Designation.Kind kind, List<String> programmes) {}

    /**
     * One entry as an object; several of the same number as a list.
     *
     * @param party gives the party of each; null when no store holds it
     */
    static String text(List<Designation> entries, Function<Designation, @Nullable ListedParty> party) {
        var objects = entries.stream()
                .map(entry -> {
                    var object = object(entry);
                    var its = party.apply(entry);
                    object.put("party", its == null ? null : object(its));
                    return object;
                })
                .toList();
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(objects.size() == 1 ? objects.get(0) : objects);
    }

    /** A party with all that its entries say. */
    static String text(ListedParty party) {
        var object = object(party);
        object.put("held", party.held().stream().map(EntryJson::object).toList());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(object);
    }

    private static Map<String, @Nullable Object> object(ListedParty party) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("id", party.id());
        object.put("formerly", party.formerly());
        object.put("partedFrom", party.partedFrom());
        object.put("entries", party.entries());
        return object;
    }

    private static Map<String, @Nullable Object> object(Designation entry) {
        var more = entry.particulars();
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("list", entry.list());
        object.put("entry", entry.entry());
        object.put("kind", entry.kind());
        object.put(
                "names",
                entry.names().stream()
                        .filter(name -> !name.derived())
                        .map(name -> new NameTold(name.text(), name.quality(), script(name.text())))
                        .toList());
        object.put("programmes", entry.programmes());
        object.put(
                "countries", entry.countries().stream().map(Objects::toString).toList());
        object.put("addresses", entry.addresses());
        object.put(
                "identifiers",
                entry.identifiers().stream()
                        .map(one -> new NumberTold(one.label(), one.value(), one.kind()))
                        .toList());
        object.put("born", entry.born().stream().map(Objects::toString).toList());
        object.put("listedOn", day(entry.listedOn()));
        object.put("ended", day(more.ended()));
        object.put("suspendedFrom", day(more.suspendedFrom()));
        object.put("suspendedUntil", day(more.suspendedUntil()));
        object.put("reason", more.reason());
        object.put("note", entry.note());
        object.put("remarks", more.remarks());
        object.put("licenceRequirement", more.licenceRequirement());
        object.put("licencePolicy", more.licencePolicy());
        object.put("citation", more.citation());
        object.put("links", more.links());
        object.put("further", more.further());
        return object;
    }

    private static @Nullable String day(@Nullable Object day) {
        return day == null ? null : day.toString();
    }

    /** The script of a name's first letter, such as {@code LATIN}. */
    private static String script(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .findFirst()
                .orElse(UnicodeScript.COMMON)
                .name();
    }

    /** An entry in a few words, as lists of entries need it. */
    static Brief brief(Designation entry) {
        return new Brief(entry.name(), entry.kind(), entry.programmes());
    }
}
