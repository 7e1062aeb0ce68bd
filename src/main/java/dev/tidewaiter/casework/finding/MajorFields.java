package dev.tidewaiter.casework.finding;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListedBirthDate;
import dev.tidewaiter.hash.Sha256;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.Party;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The major fields of a list's entry or of a party, as they stood on some day. What was decided about the two holds while none of them
 * changes; in which order a list tells them does not matter.
 *
 * @param fields the texts of each field, by its name
 */
public record MajorFields(Map<String, List<String>> fields) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int HASH_LETTERS = 32;
    private static final TypeReference<TreeMap<String, List<String>>> FIELDS = new TypeReference<>() {};

    /** What the fields of an entry are called in sentences. */
    private static final Map<String, String> WORDS =
            Map.of("aliases", "other names", "birthDates", "birth dates", "identifiers", "numbers");

    public MajorFields {
        fields = new TreeMap<>(fields);
    }

    /** Of an entry: names, birth dates, countries, numbers, addresses and programmes. */
    public static MajorFields of(Designation entry) {
        var fields = new TreeMap<String, List<String>>();
        fields.put("name", List.of(entry.name()));
        fields.put("aliases", texts(entry.names(), name -> name.weak() ? name.text() + " (weak)" : name.text()));
        fields.put("birthDates", texts(entry.born(), ListedBirthDate::toString));
        fields.put("countries", texts(entry.countries(), Country::iso2));
        fields.put("identifiers", texts(entry.identifiers(), number -> number.kind() + " " + number.value()));
        fields.put("addresses", texts(entry.addresses(), String::strip));
        fields.put("programmes", texts(entry.programmes(), String::strip));
        return new MajorFields(fields);
    }

    /** Of an entry and of others that tell the same party: each other one under its list and number, so that a change in any shows. */
    static MajorFields of(Designation entry, List<Designation> also) {
        var fields = new TreeMap<>(of(entry).fields());
        for (var other : also) {
            fields.put(other.list() + " " + other.entry(), told(other));
        }
        return new MajorFields(fields);
    }

    /** An entry's fields as they stand under its list and number. */
    static List<String> told(Designation other) {
        var told = new ArrayList<String>();
        of(other).fields().forEach((field, texts) -> texts.forEach(text -> told.add(field + ": " + text)));
        return List.copyOf(told);
    }

    /** What is told of another list's entry under its list and number, by field. */
    public Map<String, List<String>> toldOf(String other) {
        var told = new TreeMap<String, List<String>>();
        for (var text : fields.getOrDefault(other, List.of())) {
            int colon = text.indexOf(": ");
            told.computeIfAbsent(text.substring(0, Math.max(0, colon)), any -> new ArrayList<>())
                    .add(text.substring(colon < 0 ? 0 : colon + 2));
        }
        return told;
    }

    /** Of a party: name, country, numbers and address. */
    public static MajorFields of(Party party) {
        var country = party.country();
        return new MajorFields(Map.of(
                "name",
                List.of(party.name().text().strip()),
                "country",
                country == null ? List.of() : List.of(country.iso2()),
                "identifiers",
                texts(party.identifiers(), number -> number.kind() + " " + number.value()),
                "address",
                party.address().isRead() ? List.of(party.address().text().strip()) : List.of()));
    }

    /** By what a party is known from line to line: the letters and digits of its name. */
    public static String key(Party party) {
        return Identifier.compact(party.name().text());
    }

    private static <T> List<String> texts(Collection<T> values, Function<T, String> text) {
        return List.copyOf(new TreeSet<>(values.stream().map(text).toList()));
    }

    /** Reads what {@link #json} writes. */
    public static MajorFields parse(String json) {
        return new MajorFields(JSON.readValue(json, FIELDS));
    }

    /** As it is kept. */
    public String json() {
        return JSON.writeValueAsString(fields);
    }

    /** The hash by which it is kept. */
    public String hash() {
        return hash(json());
    }

    /** The same of what {@link #json} wrote. */
    static String hash(String json) {
        return Sha256.of(json).substring(0, HASH_LETTERS);
    }

    /** A field as sentences call it. */
    static String inWords(String field) {
        return WORDS.getOrDefault(field, field);
    }

    /** Whether it is a field of an entry or a party, and not another list's entry. */
    public static boolean isNamed(String field) {
        return field.indexOf(' ') < 0;
    }

    /** Without what other lists' entries tell. */
    Map<String, List<String>> named() {
        var named = new TreeMap<>(fields);
        named.keySet().removeIf(field -> !isNamed(field));
        return named;
    }

    /** The fields that are not the same, by name. */
    public List<String> differsFrom(MajorFields other) {
        var names = new TreeSet<>(fields.keySet());
        names.addAll(other.fields.keySet());
        var differing = new ArrayList<String>();
        for (var name : names) {
            if (!fields.getOrDefault(name, List.of()).equals(other.fields.getOrDefault(name, List.of()))) {
                differing.add(name);
            }
        }
        return List.copyOf(differing);
    }
}
