package dev.tidewaiter.rulebook;

import dev.tidewaiter.rulebook.change.ChangeCounts;
import dev.tidewaiter.rulebook.change.ChangeWords;
import dev.tidewaiter.rulebook.change.PartChange;
import dev.tidewaiter.rulebook.change.PartChange.Kind;
import dev.tidewaiter.rulebook.change.RulebookChange;
import dev.tidewaiter.rulebook.change.RulebookEntry;
import dev.tidewaiter.rulebook.change.RulebookPart;
import dev.tidewaiter.rulebook.model.RuleReads;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which rules a change may make answer otherwise: those that changed themselves, and those that read what changed. In doubt
 * a rule is one of them.
 *
 * @param causes     rule id to what changed for it, a sentence each
 * @param readsLists whether some of them asks of designated parties
 * @param reading    whether files are read otherwise, because words changed by which headings, cells and places are known
 * @param lawBegins  whether the first day changed of which the law is known, which every line is held against
 */
public record TouchedRules(Map<String, List<String>> causes, boolean readsLists, boolean reading, boolean lawBegins) {

    private static final List<String> OF_READING = List.of(
            "words/manifest/",
            "words/places/",
            "parameters/cell-limits",
            "parameters/date-limits",
            "parameters/contact-limits",
            "parameters/place-limits");

    public TouchedRules {
        causes = new TreeMap<>(causes);
    }

    /** The ids of the rules, in order. */
    public Set<String> ids() {
        return new LinkedHashSet<>(causes.keySet());
    }

    /**
     * A rulebook that holds these rules alone, and those that they rest on: they answer as they do among the others, and are asked faster.
     *
     * @throws InvalidRulebook when they do not compile alone
     */
    public Rulebook only(Rulebook whole) throws InvalidRulebook {
        var held = ids();
        whole.rules().stream()
                .filter(rule -> causes.containsKey(rule.id()))
                .forEach(rule -> held.addAll(rule.restsOn()));
        return whole.holding(held, LoadedRules.some(whole.folder(), held, whole.firstDay()));
    }

    /** Finds them. */
    public static TouchedRules of(Rulebook before, Rulebook after, RulebookChange change) {
        var causes = new TreeMap<String, LinkedHashSet<String>>();
        own(change, causes);
        var reads = List.of(before.reads(), after.reads());
        byWhatIsRead(reads, change, causes);
        boolean readsLists = causes.keySet().stream()
                .anyMatch(id -> reads.stream().map(all -> all.get(id)).anyMatch(one -> one != null && one.lists()));
        var told = new TreeMap<String, List<String>>();
        causes.forEach((id, sentences) -> told.put(id, List.copyOf(sentences)));
        return new TouchedRules(
                told,
                readsLists,
                change.changes().stream().map(PartChange::entry).anyMatch(TouchedRules::isOfReading),
                !before.firstDay().equals(after.firstDay()));
    }

    /** Which rules read what changed in tables, words and parameters: rule id to a sentence for each of these. */
    public static Map<String, Set<String>> readers(Map<String, RuleReads> reads, RulebookChange change) {
        var causes = new TreeMap<String, LinkedHashSet<String>>();
        byWhatIsRead(List.of(reads), change, causes);
        return new TreeMap<>(causes);
    }

    /** Whether a word is one of those by which files are read, before any rule asks of what they say. */
    public static boolean isOfReading(RulebookEntry entry) {
        return entry.part() == RulebookPart.WORDS && OF_READING.stream().anyMatch(entry.file()::startsWith);
    }

    private static void byWhatIsRead(
            List<Map<String, RuleReads>> reads, RulebookChange change, Map<String, LinkedHashSet<String>> causes) {
        byPlace(change, RulebookPart.TABLE)
                .forEach((table, cause) -> read(reads, one -> one.tables().contains(table), cause, causes));
        byPlace(change, RulebookPart.PARAMETER)
                .forEach((id, cause) -> read(reads, one -> one.parameters().contains(id), cause, causes));
        byPlace(change, RulebookPart.WORDS)
                .forEach((path, cause) -> read(reads, one -> one.words().contains(path), cause, causes));
    }

    private static void own(RulebookChange change, Map<String, LinkedHashSet<String>> causes) {
        for (var one : change.changes()) {
            var entry = one.entry();
            if (entry.part() == RulebookPart.RULE || entry.part() == RulebookPart.CASE) {
                boolean isRule = entry.part() == RulebookPart.RULE;
                var name = isRule ? "the rule" : "its case \"" + entry.key() + "\"";
                causes.computeIfAbsent(isRule ? entry.key() : entry.place(), any -> new LinkedHashSet<>())
                        .add(name
                                + (one.kind() == Kind.CHANGED
                                        ? ": " + fields(one)
                                        : " is " + one.kind().word()));
            }
        }
    }

    private static String fields(PartChange change) {
        return change.fields().stream().map(ChangeWords::inOneLine).collect(Collectors.joining("; "));
    }

    private static void read(
            List<Map<String, RuleReads>> reads,
            Predicate<RuleReads> isRead,
            String cause,
            Map<String, LinkedHashSet<String>> causes) {
        reads.forEach(all -> all.forEach((id, one) -> {
            if (isRead.test(one)) {
                causes.computeIfAbsent(id, any -> new LinkedHashSet<>()).add(cause);
            }
        }));
    }

    /** What changed in each table, word list or parameter, by the name under which a rule reads it. */
    private static Map<String, String> byPlace(RulebookChange change, RulebookPart part) {
        var byPlace = new LinkedHashMap<String, List<PartChange>>();
        for (var one : change.changes()) {
            if (one.entry().part() == part) {
                byPlace.computeIfAbsent(place(one.entry()), any -> new ArrayList<>())
                        .add(one);
            }
        }
        var causes = new LinkedHashMap<String, String>();
        byPlace.forEach((place, changes) -> causes.put(place, cause(changes)));
        return causes;
    }

    private static String place(RulebookEntry entry) {
        return switch (entry.part()) {
            case PARAMETER -> entry.key();
            case WORDS -> entry.file();
            default -> entry.place();
        };
    }

    private static String cause(List<PartChange> changes) {
        var first = changes.get(0);
        var entry = first.entry();
        var name = entry.part() == RulebookPart.PARAMETER
                ? "parameter " + entry.key()
                : (entry.part() == RulebookPart.WORDS ? "word list " : "table ") + entry.place();
        if (changes.size() > 1) {
            return name + ": "
                    + ChangeCounts.of(changes).stream().map(ChangeCounts::words).collect(Collectors.joining(", "));
        }
        return name + ": "
                + (entry.part() == RulebookPart.PARAMETER ? "" : entry.name() + " ")
                + (first.kind() == Kind.CHANGED
                        ? fields(first)
                        : "is " + first.kind().word());
    }
}
