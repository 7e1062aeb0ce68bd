package dev.tidewaiter.cli.lists;

import java.nio.file.Path;
import java.util.List;

/** How lists stand, as a table of a hundred columns. */
final class StatusTable {

    private StatusTable() {}

    static String of(List<ListStatus> lists, Path folder) {
        if (lists.isEmpty()) {
            return "%s holds no list; only the designated parties that come with the rules are screened. Take lists in with tidewaiter lists import."
                    .formatted(folder);
        }
        var text = new StringBuilder("%-14s %-10s %10s %8s %8s %9s %11s %9s  %s%n"
                .formatted("list", "published", "age", "entries", "names", "addresses", "identifiers", "change", ""));
        for (var list : lists) {
            var edition = list.edition();
            var size = edition.size();
            text.append("%-14s %-10s %10s %,8d %,8d %,9d %,11d %9s  %s"
                    .formatted(
                            edition.list(),
                            edition.published() == null ? "unknown" : edition.published(),
                            list.ageDays() == null
                                    ? "unknown"
                                    : list.ageDays() == 1 ? "1 day" : "%,d days".formatted(list.ageDays()),
                            size.entries(),
                            size.names(),
                            size.addresses(),
                            size.identifiers(),
                            list.before() == null
                                    ? "new"
                                    : "%+,d"
                                            .formatted(size.entries()
                                                    - list.before().size().entries()),
                            marks(list))
                    .stripTrailing());
            text.append(System.lineSeparator());
        }
        notes(lists, text);
        return text.toString().stripTrailing();
    }

    private static String marks(ListStatus list) {
        return (list.isStale() ? "STALE " : "") + (list.edition().whole() ? "" : "part");
    }

    private static void notes(List<ListStatus> lists, StringBuilder text) {
        if (lists.stream().anyMatch(ListStatus::isStale)) {
            text.append(
                    "%nSTALE: more than %d days old, or of unknown date. Download them anew and run tidewaiter lists import.%n"
                            .formatted(ListStatus.STALE_DAYS));
        }
        if (lists.stream().anyMatch(list -> !list.edition().whole())) {
            text.append("part: not known to be the whole list; the rulebook's own parties stay in force beside it.%n"
                    .formatted());
        }
        for (var list : lists) {
            var refused = list.refused();
            if (refused != null) {
                text.append("%n%s: a newer file was refused on %s. %s%n"
                        .formatted(
                                list.edition().list(), refused.at().toString().substring(0, 10), refused.reason()));
            }
        }
    }
}
