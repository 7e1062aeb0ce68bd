package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.entry.JsonRecords;
import dev.tidewaiter.designation.entry.ListHead;
import dev.tidewaiter.designation.entry.ListText;
import dev.tidewaiter.designation.lists.IdentifierLabels;
import dev.tidewaiter.designation.lists.ListHash;
import dev.tidewaiter.designation.lists.ListReading;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.UnreadableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The Consolidated Screening List of the US International Trade Administration as JSON, by its published schema; a whole one was not
 * obtained.
 */
final class ConsolidatedJson implements ConsolidatedEntry.Fields {

    static final String TITLE = "the Consolidated Screening List as JSON";

    private static final List<String> FIELDS = List.of("source", "name", "alt_names", "addresses");

    private final JsonNode party;
    private final IdentifierLabels labels;

    private ConsolidatedJson(JsonNode party, IdentifierLabels labels) {
        this.party = party;
        this.labels = labels;
    }

    static boolean begins(ListHead head) {
        return JsonRecords.fields(head).containsAll(FIELDS);
    }

    /** The field by whose want alone a file is not this list; empty when it is far from it. */
    static Optional<String> lacking(ListHead head) {
        var fields = JsonRecords.fields(head);
        var missing = FIELDS.stream().filter(field -> !fields.contains(field)).toList();
        return missing.size() == 1 ? Optional.of(missing.get(0)) : Optional.empty();
    }

    static List<ListSnapshot> read(Path file, ListReading how) throws IOException, UnreadableList {
        var lists = new ConsolidatedLists(file.getFileName().toString(), how);
        JsonRecords.forEach(
                file, (party, line) -> lists.take(new ConsolidatedJson(party, how.labels()), "line " + line));
        return lists.snapshots(ListHash.of(List.of(file)));
    }

    @Override
    public String text(String field) {
        var value = party.path(field.equals("_id") ? "id" : field);
        return value.isValueNode() ? value.asString("").strip() : "";
    }

    @Override
    public List<String> values(String field) {
        var values = new ArrayList<String>();
        for (var value : party.path(field)) {
            values.add(value.isObject() ? address(value) : value.asString("").strip());
        }
        return values.stream().filter(value -> !value.isEmpty()).toList();
    }

    private static String address(JsonNode address) {
        var parts = new ArrayList<String>();
        for (var part : List.of("address", "city", "state", "postal_code", "country")) {
            parts.add(address.path(part).asString(""));
        }
        return String.join(", ", ListText.filled(parts.toArray(String[]::new)));
    }

    @Override
    public void numbers(EntryDraft entry) {
        for (var id : party.path("ids")) {
            var type = id.path("type").asString("");
            var value = id.path("number").asString("");
            labels.number(type, value)
                    .ifPresentOrElse(
                            number -> entry.number(number.label(), number.value()), () -> entry.once(type, value));
        }
    }
}
