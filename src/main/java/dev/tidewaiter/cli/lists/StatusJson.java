package dev.tidewaiter.cli.lists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How lists stand, for other programs; part of the command-line contract. */
final class StatusJson {

    private static final Pattern ROW = Pattern.compile("\\b(?:row|line) (\\d+)");
    private static final JsonMapper JSON = new JsonMapper();

    private StatusJson() {}

    static String of(List<ListStatus> lists) {
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(lists.stream().map(StatusJson::object).toList());
    }

    private static Map<String, @Nullable Object> object(ListStatus list) {
        var edition = list.edition();
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("id", edition.list());
        object.put("title", edition.title());
        object.put(
                "published",
                edition.published() == null ? null : edition.published().toString());
        object.put("entries", edition.size().entries());
        object.put("names", edition.size().names());
        object.put("addresses", edition.size().addresses());
        object.put("identifiers", edition.size().identifiers());
        object.put("sha256", edition.sha256());
        object.put("ageDays", list.ageDays());
        object.put("confirmedDays", list.confirmedDays());
        object.put("change", list.change());
        object.put("changeSince", since(list));
        object.put("stale", list.isStale());
        object.put("whole", edition.whole());
        object.put("fetched", edition.fetched().toString());
        object.put("source", edition.source());
        object.put("missing", edition.missing());
        object.put(
                "rejected",
                edition.rejected().stream().map(StatusJson::rejected).toList());
        var refused = list.refused();
        if (refused != null) {
            object.put(
                    "refused",
                    Map.of(
                            "file",
                            refused.file(),
                            "reason",
                            refused.reason(),
                            "at",
                            refused.at().toString()));
        }
        return object;
    }

    /** Against what the change is counted, so that none at all is not taken for no change. */
    private static String since(ListStatus list) {
        var before = list.before();
        if (before == null) {
            return "none: this is the first edition";
        }
        return list.change() == null
                ? "not noted: lists diff %s tells it".formatted(list.edition().list())
                : "the edition of %s".formatted(before.day());
    }

    private static Map<String, @Nullable Object> rejected(String sentence) {
        var row = ROW.matcher(sentence);
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("row", row.find() ? Long.valueOf(row.group(1)) : null);
        object.put("reason", sentence);
        return object;
    }
}
