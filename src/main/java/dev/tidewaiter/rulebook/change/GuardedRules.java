package dev.tidewaiter.rulebook.change;

import dev.tidewaiter.rulebook.change.PartChange.Kind;
import dev.tidewaiter.rulebook.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a change does to rules that may not be switched off ({@code @CannotDisable}): one that is gone, moved, or asks or
 * answers less than it did. Two people must answer for that.
 */
public final class GuardedRules {

    /** Headings of which any change may make a rule say less. */
    private static final Set<String> ANY_CHANGE = Set.of(
            RuleEntries.STATUS,
            RuleEntries.KEPT,
            RuleEntries.FILE,
            RuleEntries.FIRST_DAY,
            RuleEntries.LAST_DAY,
            RuleEntries.CONDITIONS,
            RuleEntries.CALL,
            RuleEntries.NEEDS);

    private final Map<String, RulebookEntry> guarded;

    private GuardedRules(RulebookContents was) {
        this.guarded = was.entries().stream()
                .filter(entry ->
                        entry.part() == RulebookPart.RULE && entry.fields().containsKey(RuleEntries.KEPT))
                .collect(Collectors.toMap(RulebookEntry::key, entry -> entry, (one, other) -> one));
    }

    /** Those of a rulebook, by their ids. */
    public static Map<String, RulebookEntry> of(RulebookContents contents) {
        return Map.copyOf(new GuardedRules(contents).guarded);
    }

    /** Each such rule that is gone, moved or weaker, in a sentence. */
    public static List<String> weakened(RulebookChange change) {
        var rules = new GuardedRules(change.was());
        var sentences = new ArrayList<String>();
        for (var one : change.changes()) {
            var entry = one.entry();
            boolean ofRule = entry.part() == RulebookPart.RULE;
            var rule = ofRule || entry.part() == RulebookPart.CASE
                    ? rules.guarded.get(ofRule ? entry.key() : entry.place())
                    : null;
            if (rule == null) {
                continue;
            }
            if (one.kind() == Kind.REMOVED) {
                sentences.add(rule.name() + " may not be switched off, and in " + rule.file() + " "
                        + (ofRule ? "it is gone" : "its case \"" + entry.key() + "\" is gone"));
            } else if (one.kind() == Kind.CHANGED) {
                one.fields().stream()
                        .filter(field -> saysLess(field, rule))
                        .forEach(field -> sentences.add(rule.name() + " may not be switched off: in " + entry.file()
                                + " " + less(field, ofRule ? "" : " of its case \"" + entry.key() + "\"")));
            }
        }
        return sentences;
    }

    private static String less(HeadingChange field, String ofCase) {
        if (field.field().equals(RuleEntries.KEPT)) {
            return "its line @CannotDisable is gone";
        }
        var name = field.field().equals(RuleEntries.RESTS_ON) ? "@RestsOn" : field.field();
        return (ofCase.isEmpty() ? "its " + name : "the " + name + ofCase) + " was " + said(field.was()) + " and is "
                + said(field.is());
    }

    private static String said(List<String> texts) {
        return texts.isEmpty() ? "nothing" : String.join("; ", texts);
    }

    private static boolean saysLess(HeadingChange field, RulebookEntry rule) {
        if (field.field().equals(RuleEntries.SEVERITY)) {
            return severity(field.is(), rule).compareTo(severity(field.was(), rule)) > 0;
        }
        if (field.field().equals(RuleEntries.RESTS_ON)) {
            return !field.was().containsAll(field.is()); // who answers one more rule has then answered this one, too
        }
        return ANY_CHANGE.contains(field.field());
    }

    /** A case that names no severity has the rule's. */
    private static Severity severity(List<String> said, RulebookEntry rule) {
        var text = said.isEmpty() ? String.join("", rule.said(RuleEntries.SEVERITY)) : said.get(0);
        return Severity.named(text).orElse(Severity.INFO);
    }
}
