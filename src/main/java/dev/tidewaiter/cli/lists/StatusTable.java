package dev.tidewaiter.cli.lists;

import dev.tidewaiter.cli.call.ListWords;
import dev.tidewaiter.cli.call.TerminalText;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.snapshot.PartReasons;
import dev.tidewaiter.designation.snapshot.Refused;
import dev.tidewaiter.wording.English;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How lists stand, as a table. */
final class StatusTable {

    private StatusTable() {}

    /** What is said where no list is held: which the rulebook brings, and how little of each. */
    static String none(List<ListSnapshot> own, Map<String, Refused> others, Path folder) {
        var none = new StringBuilder(
                "%s holds no list; only the designated parties that come with the rules are screened. Fetch lists with tidewaiter lists refresh, or take them in with tidewaiter lists import.%n"
                        .formatted(folder));
        own.forEach(list -> none.append("  ").append(ListWords.of(list)).append(System.lineSeparator()));
        refused(others, none);
        return none.toString().stripTrailing();
    }

    static String of(List<ListStatus> lists, Map<String, Refused> others, PartReasons reasons) {
        var text = new StringBuilder("%-14s %-10s %10s %10s %8s %8s %9s %11s %15s  %s%n"
                .formatted(
                        "list",
                        "published",
                        "age",
                        "confirmed",
                        "entries",
                        "names",
                        "addresses",
                        "identifiers",
                        "change",
                        ""));
        for (var list : lists) {
            var edition = list.edition();
            var size = edition.size();
            text.append(English.format(
                            "%-14s %-10s %10s %10s %,8d %,8d %,9d %,11d %15s  %s",
                            edition.list(),
                            edition.published() == null ? "unknown" : edition.published(),
                            list.ageDays() == null ? "unknown" : TerminalText.counted(list.ageDays(), "day"),
                            confirmed(list),
                            size.entries(),
                            size.names(),
                            size.addresses(),
                            size.identifiers(),
                            change(list),
                            marks(list))
                    .stripTrailing());
            text.append(System.lineSeparator());
        }
        notes(lists, reasons, text);
        refused(others, text);
        return text.toString().stripTrailing();
    }

    private static String marks(ListStatus list) {
        return (list.isStale() ? "STALE " : "") + (list.edition().whole() ? "" : "part");
    }

    /** "+12 -3 ~7": entries added, removed and changed since the edition before. */
    private static String change(ListStatus list) {
        var change = list.change();
        var before = list.before();
        if (change != null) {
            return English.format("+%,d -%,d ~%,d", change.added(), change.removed(), change.changed());
        }
        return before == null
                ? "new"
                : English.format(
                        "%+,d", list.edition().size().entries() - before.size().entries());
    }

    private static String confirmed(ListStatus list) {
        var days = list.confirmedDays();
        return days == null ? "never" : days == 0 ? "today" : TerminalText.counted(days, "day");
    }

    private static String limit(List<ListStatus> lists) {
        double days = lists.get(0).listAge();
        return days == (long) days ? TerminalText.counted((long) days, "day") : days + " days";
    }

    private static void notes(List<ListStatus> lists, PartReasons reasons, StringBuilder text) {
        if (lists.stream().anyMatch(ListStatus::isStale)) {
            text.append(
                    "%nSTALE: more than %s old or of unknown date, and its publisher has not confirmed it for as long. Run tidewaiter lists refresh.%n"
                            .formatted(limit(lists)));
        } else if (lists.stream().anyMatch(ListStatus::isOld)) {
            text.append(
                    "%nage: results say of a list that is more than %s old, or of unknown date, that it is too old (S01), also where its publisher has confirmed it since.%n"
                            .formatted(limit(lists)));
        }
        if (lists.stream().anyMatch(list -> list.change() != null)) {
            text.append(
                    "change: entries added (+), removed (-) and changed (~) since the edition before; lists diff LIST tells which.%n"
                            .formatted());
        }
        if (lists.stream().anyMatch(list -> !list.edition().whole())) {
            text.append("part: not known to be the whole list; the rulebook's own parties stay in force beside it.%n"
                    .formatted());
            reasons.sentences(lists.stream().map(ListStatus::edition).toList())
                    .forEach(sentence -> text.append(sentence).append(System.lineSeparator()));
        }
        lists.forEach(list -> ListSnapshot.without(
                        list.edition().list(), list.edition().missing())
                .forEach(sentence -> text.append(sentence).append(System.lineSeparator())));
        for (var list : lists) {
            var refused = list.refused();
            if (refused != null) {
                refused(Map.of(list.edition().list(), refused), text);
            }
        }
    }

    private static void refused(Map<String, Refused> lists, StringBuilder text) {
        lists.forEach((list, refused) ->
                text.append("%n%s: the last try, on %s, brought no newer edition into force. %s%n"
                        .formatted(list, refused.at().toString().substring(0, 10), refused.reason())));
    }
}
