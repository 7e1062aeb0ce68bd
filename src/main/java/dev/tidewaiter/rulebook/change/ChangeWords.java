package dev.tidewaiter.rulebook.change;

import dev.tidewaiter.rulebook.change.PartChange.Kind;
import dev.tidewaiter.wording.English;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A change of the rules as an officer reads it, or has it read aloud. */
public final class ChangeWords {

    private ChangeWords() {}

    /** The whole change: what it is between, how much of what, and each thing. */
    public static String of(RulebookChange change) {
        var text = new StringBuilder();
        text.append("From rulebook %s%nto rulebook %s%n%n".formatted(name(change.was()), name(change.is())));
        text.append(inShort(change)).append('\n');
        var sections = new LinkedHashMap<String, List<PartChange>>();
        change.changes()
                .forEach(one -> sections.computeIfAbsent(heading(one.entry()), any -> new ArrayList<>())
                        .add(one));
        sections.forEach((heading, changes) -> {
            text.append('\n').append(heading).append('\n');
            alike(changes).forEach((what, names) -> entry(what, names, text));
        });
        return text.toString().replace("\r", "");
    }

    /** One sentence with the counts. */
    public static String inShort(RulebookChange change) {
        return change.changes().isEmpty()
                ? "Nothing changed: both say the same."
                : "In short: "
                        + ChangeCounts.of(change.changes()).stream()
                                .map(ChangeCounts::words)
                                .collect(Collectors.joining("; "))
                        + ".";
    }

    private static String name(RulebookContents contents) {
        return (contents.version().isEmpty() ? "without a version" : contents.version()) + " (" + contents.source()
                + ")";
    }

    private static String heading(RulebookEntry entry) {
        return switch (entry.part()) {
            case TABLE -> "Table " + entry.place() + " (" + entry.file() + ")";
            case WORDS -> "Word list " + entry.place();
            case CASE -> "Cases of rule " + entry.place();
            case SCENARIO -> "Scenarios in " + entry.place();
            default -> entry.part().heading();
        };
    }

    /** A change that many entries share, such as another source, is told once. */
    private record What(Kind kind, List<HeadingChange> fields) {}

    private static Map<What, List<RulebookEntry>> alike(List<PartChange> changes) {
        var alike = new LinkedHashMap<What, List<RulebookEntry>>();
        for (var change : changes) {
            alike.computeIfAbsent(new What(change.kind(), change.fields()), any -> new ArrayList<>())
                    .add(change.entry());
        }
        return alike;
    }

    private static void entry(What what, List<RulebookEntry> entries, StringBuilder text) {
        if (what.kind == Kind.CHANGED && entries.size() > 3) {
            text.append(English.format(
                    "  changed: %s, and %,d more%n",
                    entries.stream().limit(3).map(RulebookEntry::name).collect(Collectors.joining(", ")),
                    entries.size() - 3));
        } else {
            for (var entry : entries) {
                text.append("  ").append(what.kind.word()).append(": ").append(entry.name());
                if (entry.part() == RulebookPart.RULE && what.kind != Kind.CHANGED) {
                    text.append(", ").append(entry.file());
                } else if (entry.part() == RulebookPart.CASE && what.kind != Kind.CHANGED) {
                    text.append(": ").append(String.join("; ", entry.said(RuleEntries.CONDITIONS)));
                } else if (entry.part() == RulebookPart.FILE && what.kind == Kind.CHANGED) {
                    text.append(" (its text or remarks only)");
                }
                text.append('\n');
            }
        }
        what.fields.forEach(field -> text.append("      ").append(words(field)).append('\n'));
    }

    /** What became of one heading, in a line of a few words. */
    public static String inOneLine(HeadingChange change) {
        return change.field() + " was " + (change.was().isEmpty() ? "nothing" : String.join("; ", change.was()))
                + ", is " + (change.is().isEmpty() ? "nothing" : String.join("; ", change.is()));
    }

    /** What became of one heading, as a sentence. */
    public static String words(HeadingChange change) {
        var was = String.join("; ", change.was());
        var is = String.join("; ", change.is());
        if (change.was().equals(change.is())) {
            return change.field() + ": the same in another order";
        } else if (was.isEmpty()) {
            return change.field() + " new: " + is;
        } else if (is.isEmpty()) {
            return change.field() + " gone: " + was;
        }
        return change.field() + " was: " + was + "\n      "
                + " ".repeat(change.field().length()) + "  is: " + is;
    }
}
