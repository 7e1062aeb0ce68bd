package dev.tidewaiter.report.account;

import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.screening.RowNumbers;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.ScreenedLines;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of a file, equal ones together: 500 lines with the same consignee are one block that lists 500 rows. Keeps
 * a bounded number for each severity, so the worst are there however many lighter ones come before them.
 */
public final class FoundGroups implements ScreenedLines {

    /** How many different findings the page shows. */
    static final int SHOWN = 1000;

    private final Map<Severity, Map<Key, Group>> groups = new EnumMap<>(Severity.class);
    private long count;

    private record Key(SheetRef sheet, String rule, String explanation) {}

    /** Equal findings: the first of them, where they are, and how many. */
    static final class Group {
        private final SheetRef sheet;
        private final Finding finding;
        private final RowNumbers rows = new RowNumbers();
        private long count;

        private Group(SheetRef sheet, Finding finding) {
            this.sheet = sheet;
            this.finding = finding;
        }

        SheetRef sheet() {
            return sheet;
        }

        Finding finding() {
            return finding;
        }

        String rows() {
            return rows.toString();
        }

        long count() {
            return count;
        }
    }

    @Override
    public void line(ScreenedLine line) {
        for (var finding : line.findings()) {
            count++;
            var ofSeverity = groups.computeIfAbsent(finding.severity(), severity -> new LinkedHashMap<>());
            var key = new Key(line.line().sheet(), finding.rule(), finding.explanation());
            var group = ofSeverity.get(key);
            if (group == null) {
                if (ofSeverity.size() >= SHOWN) {
                    continue;
                }
                group = new Group(line.line().sheet(), finding);
                ofSeverity.put(key, group);
            }
            group.rows.add(line.line().row());
            group.count++;
        }
    }

    /** All findings, equal ones counted each. */
    long count() {
        return count;
    }

    /** The worst groups, in file order within a severity. */
    List<Group> worst() {
        var worst = new ArrayList<Group>();
        for (var ofSeverity : groups.values()) {
            for (var group : ofSeverity.values()) {
                if (worst.size() == SHOWN) {
                    return worst;
                }
                worst.add(group);
            }
        }
        return worst;
    }

    /** How many findings are in none of the {@link #worst}. */
    long notShown() {
        return count - worst().stream().mapToLong(Group::count).sum();
    }
}
