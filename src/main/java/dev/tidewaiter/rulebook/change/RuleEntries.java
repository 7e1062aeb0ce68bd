package dev.tidewaiter.rulebook.change;

import dev.tidewaiter.rulebook.language.Citations;
import dev.tidewaiter.rulebook.language.ConditionWords;
import dev.tidewaiter.rulebook.language.ParsedRule;
import dev.tidewaiter.rulebook.language.RuleFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Rules as they say themselves: the head of each, and its cases with what they ask. */
final class RuleEntries {

    static final String FILE = "file";
    static final String SEVERITY = "severity";
    static final String STATUS = "status";
    static final String CONDITIONS = "condition";
    static final String FIRST_DAY = "first day";
    static final String LAST_DAY = "last day";
    static final String REVIEW_BY = "to be looked at again by";
    static final String RESTS_ON = "rests on";
    static final String KEPT = "may not be switched off";
    static final String CALL = "what it does";
    static final String NEEDS = "cannot do without";

    /** Headings by annotation, in the order in which they are told. */
    private static final Map<String, String> HEADINGS = headings();

    private RuleEntries() {}

    private static Map<String, String> headings() {
        var headings = new LinkedHashMap<String, String>();
        headings.put("Title", "title");
        headings.put("Asks", "question");
        headings.put("Severity", SEVERITY);
        headings.put("Status", STATUS);
        headings.put("CannotDisable", KEPT);
        headings.put("RestsOn", RESTS_ON);
        headings.put("Cites", "law");
        headings.put("EffectiveFrom", FIRST_DAY);
        headings.put("EffectiveTo", LAST_DAY);
        headings.put("ReviewBy", REVIEW_BY);
        headings.put("NeedsFields", NEEDS);
        headings.put("UsesFields", "sharper with");
        headings.put("Explain", "sentence");
        headings.put("Steps", "next step");
        headings.put("FalsePositives", "may be wrong when");
        headings.put("KnownGaps", "does not know");
        headings.put("Owner", "owner");
        return headings;
    }

    static List<RulebookEntry> of(Collection<RuleFile> files) {
        var entries = new ArrayList<RulebookEntry>();
        for (var file : files) {
            for (var rule : file.rules()) {
                var id = String.valueOf(rule.id());
                if (rule.said("Id") != null) {
                    entries.add(head(rule, id));
                }
                entries.add(caseOf(rule, id));
            }
        }
        return entries;
    }

    private static RulebookEntry head(ParsedRule rule, String id) {
        var fields = said(rule);
        fields.put(FILE, List.of(stem(rule.file())));
        var title = rule.said("Title");
        return new RulebookEntry(RulebookPart.RULE, "", rule.file(), id, title == null ? "" : title, fields);
    }

    private static RulebookEntry caseOf(ParsedRule rule, String id) {
        var fields = rule.said("Id") == null ? said(rule) : new LinkedHashMap<String, List<String>>();
        fields.put(CONDITIONS, ConditionWords.of(rule));
        var call = rule.then();
        if (call != null) {
            fields.put(CALL, List.of(call.call().method()));
        }
        var name = rule.name().startsWith(id + " ") ? rule.name().substring(id.length() + 1) : rule.name();
        return new RulebookEntry(RulebookPart.CASE, id, rule.file(), name, "", fields);
    }

    private static Map<String, List<String>> said(ParsedRule rule) {
        var fields = new LinkedHashMap<String, List<String>>();
        HEADINGS.forEach((annotation, heading) -> {
            var said = rule.said(annotation);
            if (said != null) {
                fields.put(heading, texts(annotation, said));
            }
        });
        rule.annotations().entrySet().stream()
                .filter(said -> !HEADINGS.containsKey(said.getKey())
                        && !said.getKey().equals("Id")
                        && !said.getKey().equals("Of"))
                .sorted(Map.Entry.comparingByKey())
                .forEach(said -> fields.put(
                        said.getKey().toLowerCase(Locale.ROOT),
                        List.of(said.getValue().value())));
        return fields;
    }

    private static List<String> texts(String annotation, String said) {
        return switch (annotation) {
            case "Cites" -> Citations.in(said);
            case "NeedsFields", "UsesFields", "RestsOn" -> names(said);
            case "CannotDisable" -> List.of("yes");
            default -> List.of(said);
        };
    }

    private static List<String> names(String said) {
        return Stream.of(said.split(",", -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** A decision table is the same one whether its workbook or its twin was read. */
    private static String stem(String file) {
        return file.replaceFirst("\\.drl\\.(csv|xlsx)$", ".drl");
    }
}
