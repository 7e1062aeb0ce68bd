package dev.tidewaiter.report.account;

import dev.tidewaiter.report.account.ReportView.Notice;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.screening.Basis;
import dev.tidewaiter.screening.Basis.ListUsed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What was found about the lists themselves; several that are too old for one reason take one line, the oldest first. */
public final class ListNotices {

    private static final int NAMED = 5;

    private static final Comparator<ListUsed> OLDEST_FIRST =
            Comparator.comparing(ListUsed::ageDays, Comparator.nullsFirst(Comparator.reverseOrder()));

    private ListNotices() {}

    /** A notice for each cause. */
    public static List<Notice> of(Basis basis) {
        var byStep = new LinkedHashMap<String, List<Finding>>();
        for (var finding : basis.findings()) {
            byStep.computeIfAbsent(finding.title() + finding.nextStep(), any -> new ArrayList<>())
                    .add(finding);
        }
        return byStep.values().stream().map(same -> notice(same, basis)).toList();
    }

    private static Notice notice(List<Finding> same, Basis basis) {
        var first = same.get(0);
        if (same.size() == 1) {
            return new Notice(first.title(), first.explanation(), first.nextStep());
        }
        var lists = basis.lists().stream()
                .filter(list -> isAbout(list, same))
                .sorted(OLDEST_FIRST)
                .toList();
        var named = lists.stream()
                .limit(NAMED)
                .map(list -> list.id() + " (" + age(list) + ")")
                .collect(Collectors.joining(", "));
        int more = lists.size() - NAMED;
        return new Notice(
                first.title(),
                "%s: %s lists%s%s."
                        .formatted(
                                first.title(),
                                ReportText.number(same.size()),
                                named.isEmpty() ? "" : ", the oldest first: " + named,
                                more > 0 ? " and " + ReportText.number(more) + " more" : ""),
                first.nextStep());
    }

    private static String age(ListUsed list) {
        var days = list.ageDays();
        return days == null ? "no date" : ReportText.count(days, "day", "days") + " old";
    }

    /** Whether one of some findings is about a list, whatever its sentence says. */
    static boolean isAbout(ListUsed list, List<Finding> findings) {
        return findings.stream().anyMatch(finding -> list.id().equals(finding.list()));
    }
}
