package dev.tidewaiter.rulebook.change;

import dev.tidewaiter.rulebook.change.PartChange.Kind;
import dev.tidewaiter.wording.English;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many things of a kind are gone, added and changed.
 *
 * @param noun   what they are, in the plural, such as {@code parties}
 * @param counts how many by what became of them
 */
public record ChangeCounts(String noun, Map<Kind, Integer> counts) {

    private static final Map<String, String> SINGULAR = Map.of(
            "parties",
            "party",
            "codes",
            "code",
            "countries",
            "country",
            "places",
            "place",
            "rows",
            "row",
            "words of documents",
            "word of documents");

    /** Counts by noun, in the order in which a change is told. */
    public static List<ChangeCounts> of(List<PartChange> changes) {
        var byNoun = new LinkedHashMap<String, Map<Kind, Integer>>();
        for (var change : changes) {
            byNoun.computeIfAbsent(noun(change.entry()), any -> new EnumMap<>(Kind.class))
                    .merge(change.kind(), 1, Integer::sum);
        }
        var all = new ArrayList<ChangeCounts>();
        byNoun.forEach((noun, counts) -> all.add(new ChangeCounts(noun, counts)));
        return all;
    }

    /** What a row is about, by the table that it stands in. */
    private static String noun(RulebookEntry entry) {
        if (entry.part() != RulebookPart.TABLE) {
            return entry.part().noun(2);
        }
        var workbook = entry.file().substring(entry.file().lastIndexOf('/') + 1);
        if (entry.place().equals("designated-parties")) {
            return "parties";
        } else if (workbook.startsWith("codes.")) {
            return entry.place().equals("item-classes") ? "rows" : "codes";
        } else if (workbook.startsWith("places.")) {
            return "places";
        }
        return "rows";
    }

    /** How many of a kind. */
    public int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** A number with its noun, such as "1 party" or "1,204 words". */
    public static String counted(int count, String noun) {
        if (count != 1) {
            return English.format("%,d %s", count, noun);
        }
        for (var part : RulebookPart.values()) {
            if (part.noun(2).equals(noun)) {
                return "1 " + part.noun(1);
            }
        }
        return "1 " + SINGULAR.getOrDefault(noun, noun);
    }

    /** In words, such as "3 codes gone, 1 added". */
    public String words() {
        var words = new ArrayList<String>();
        for (var kind : Kind.values()) {
            int count = count(kind);
            if (count > 0) {
                words.add((words.isEmpty() ? counted(count, noun) : English.format("%,d", count)) + " " + kind.word());
            }
        }
        return String.join(", ", words);
    }
}
