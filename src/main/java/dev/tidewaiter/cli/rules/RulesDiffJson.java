package dev.tidewaiter.cli.rules;

import dev.tidewaiter.rulebook.change.ChangeCounts;
import dev.tidewaiter.rulebook.change.HeadingChange;
import dev.tidewaiter.rulebook.change.PartChange;
import dev.tidewaiter.rulebook.change.PartChange.Kind;
import dev.tidewaiter.rulebook.change.RulebookChange;
import dev.tidewaiter.rulebook.change.RulebookContents;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A change of the rules for other programs: {@code from}, {@code to}, {@code counts} and {@code changes}. */
final class RulesDiffJson {

    private static final JsonMapper JSON = new JsonMapper();

    private RulesDiffJson() {}

    static String of(RulebookChange change) {
        var object = new LinkedHashMap<String, Object>();
        object.put("from", side(change.was()));
        object.put("to", side(change.is()));
        object.put(
                "counts",
                ChangeCounts.of(change.changes()).stream()
                        .map(RulesDiffJson::count)
                        .toList());
        object.put("changes", change.changes().stream().map(RulesDiffJson::part).toList());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(object) + "\n";
    }

    private static Map<String, Object> side(RulebookContents contents) {
        var object = new LinkedHashMap<String, Object>();
        object.put("version", contents.version());
        object.put("source", contents.source());
        object.put(
                "notCompared", contents.problems().stream().map(String::valueOf).toList());
        return object;
    }

    private static Map<String, Object> count(ChangeCounts counts) {
        var object = new LinkedHashMap<String, Object>();
        object.put("what", counts.noun());
        object.put("removed", counts.count(Kind.REMOVED));
        object.put("added", counts.count(Kind.ADDED));
        object.put("changed", counts.count(Kind.CHANGED));
        return object;
    }

    private static Map<String, Object> part(PartChange change) {
        var entry = change.entry();
        var object = new LinkedHashMap<String, Object>();
        object.put("change", change.kind().name().toLowerCase(Locale.ROOT));
        object.put("part", entry.part().name().toLowerCase(Locale.ROOT));
        object.put("place", entry.place());
        object.put("file", entry.file());
        object.put("key", entry.key());
        object.put("title", entry.title());
        object.put("fields", change.fields().stream().map(RulesDiffJson::field).toList());
        return object;
    }

    private static Map<String, Object> field(HeadingChange field) {
        var object = new LinkedHashMap<String, Object>();
        object.put("field", field.field());
        object.put("was", field.was());
        object.put("is", field.is());
        return object;
    }
}
