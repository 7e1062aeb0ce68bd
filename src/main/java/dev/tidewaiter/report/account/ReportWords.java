package dev.tidewaiter.report.account;

import dev.tidewaiter.manifest.RowNote;
import dev.tidewaiter.manifest.SheetSummary;
import dev.tidewaiter.report.account.ReportView.Count;
import dev.tidewaiter.report.account.ReportView.GapView;
import dev.tidewaiter.report.account.ReportView.ListView;
import dev.tidewaiter.report.account.ReportView.NamedValue;
import dev.tidewaiter.report.account.ReportView.Notice;
import dev.tidewaiter.report.account.ReportView.SheetView;
import dev.tidewaiter.screening.Basis;
import dev.tidewaiter.screening.Basis.ListUsed;
import dev.tidewaiter.screening.Gap;
import dev.tidewaiter.screening.RowNumbers;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says in words all that a report on one file tells. */
final class ReportWords {

    private final FileAccount account;
    private final FoundGroups found;

    ReportWords(FileAccount account, FoundGroups found) {
        this.account = account;
        this.found = found;
    }

    /** Of the answer: a file of which nothing was screened does not look like one that is clear. */
    private VerdictWords look() {
        var verdicts = account.verdicts();
        return verdicts.lines() == 0 ? VerdictWords.CANNOT_CHECK : VerdictWords.of(verdicts.worst());
    }

    ReportView view() {
        var basis = account.basis();
        var shown = found.worst();
        long notShown = found.notShown();
        return new ReportView(
                account.read().file(),
                account.sentence(),
                look().style(),
                about(),
                counts(),
                shown.stream().map(FindingWords::of).toList(),
                ReportText.count(found.count(), "finding", "findings"),
                notShown == 0
                        ? ""
                        : ReportText.count(notShown, "more finding is", "more findings are")
                                + " not in this report. All are in the JSON Lines file and, as far as it has room, on the sheet Findings.",
                account.gaps().stream().map(ReportWords::gap).toList(),
                account.read().integrity().stream().map(ReportWords::notice).toList(),
                account.read().sheets().stream().map(ReportWords::sheet).toList(),
                laws(basis, shown),
                basis.lists().stream().map(this::list).toList(),
                ListNotices.of(basis),
                restsOn(basis));
    }

    private static List<NamedValue> laws(Basis basis, List<FoundGroups.Group> shown) {
        var cited = shown.stream()
                .flatMap(group -> group.finding().citations().stream())
                .toList();
        return basis.rules().laws().in(cited).stream()
                .map(law ->
                        new NamedValue(law.citation() + ": " + law.title(), law.requires() + " (" + law.basis() + ")"))
                .toList();
    }

    /** What the answers rest on, for whoever looks them up again. */
    private List<NamedValue> restsOn(Basis basis) {
        var all = new ArrayList<NamedValue>();
        all.add(new NamedValue("SHA-256 of the file", account.read().sha256()));
        all.add(new NamedValue("Program", basis.program().title()));
        all.add(new NamedValue("Rulebook", basis.rules().words()));
        all.add(new NamedValue("SHA-256 of the rulebook", basis.rules().sha256()));
        var owners = basis.owners();
        if (owners != null) {
            all.add(new NamedValue("Owners", owners.file() + ", " + ReportText.count(owners.links(), "link", "links")));
            all.add(new NamedValue("SHA-256 of the owners", owners.sha256()));
        }
        all.add(new NamedValue("Fingerprint", account.file().fingerprint()));
        return List.copyOf(all);
    }

    private String about() {
        int sheets = account.read().sheets().size();
        return ReportText.count(account.verdicts().lines(), "line", "lines") + " on "
                + ReportText.count(sheets, "sheet", "sheets")
                + " · checked on " + ReportText.day(account.basis().startedOn()) + " · law as of "
                + account.basis().asOf()
                + (account.file().given().texts().isEmpty()
                        ? ""
                        : " · given for the whole file: " + account.file().given())
                + " · rulebook " + account.basis().rules().version();
    }

    private List<Count> counts() {
        return Stream.of(VerdictWords.values())
                .map(words -> new Count(
                        words.style(), words.title(), account.verdicts().of(words.verdict()), words.meaning()))
                .toList();
    }

    private static GapView gap(Gap gap) {
        return new GapView(
                gap.sheet().sheet(),
                gap.sentence(),
                (gap.count() == 1 ? "row " : "rows ") + gap.rows(),
                ReportText.count(gap.count(), "line", "lines"),
                gap.rules().entrySet().stream()
                        .map(rule -> new NamedValue(rule.getKey(), rule.getValue()))
                        .toList(),
                gap.toDo());
    }

    private static Notice notice(IntegrityFinding finding) {
        var sheet = finding.sheet();
        var cell = finding.cell();
        var where = sheet == null ? "The file" : cell == null ? sheet : sheet + "!" + cell;
        int more = finding.cells() - 1;
        return new Notice(
                more > 0 ? where + " and " + ReportText.number(more) + " more" : where, finding.what(), finding.toDo());
    }

    private static SheetView sheet(SheetSummary sheet) {
        var mapping = sheet.mapping();
        return new SheetView(
                sheet.sheet().sheet(),
                sheet.sheet().hidden(),
                "%s read: %s screened, %s skipped, %s rejected"
                        .formatted(
                                ReportText.count(sheet.rowsRead(), "row", "rows"),
                                ReportText.number(sheet.linesScreened()),
                                ReportText.number(sheet.skipped().size()),
                                ReportText.number(sheet.rejected().size())),
                mapping.columns().entrySet().stream()
                        .sorted(Comparator.comparing((Map.Entry<Field, String> column) ->
                                        column.getValue().length())
                                .thenComparing(Map.Entry::getValue))
                        .map(column -> new NamedValue(
                                column.getValue(),
                                ReportText.sentence(column.getKey().title())))
                        .toList(),
                mapping.questions(),
                String.join("; ", mapping.unmapped()),
                byReason(sheet.skipped()),
                byReason(sheet.rejected()));
    }

    /** Rows with the same reason together. */
    private static List<NamedValue> byReason(List<RowNote> notes) {
        var rows = new LinkedHashMap<String, RowNumbers>();
        for (var note : notes) {
            rows.computeIfAbsent(note.reason(), reason -> new RowNumbers()).add(note.row());
        }
        return rows.entrySet().stream()
                .limit(FoundGroups.SHOWN)
                .map(reason -> new NamedValue(reason.getValue().toString(), reason.getKey()))
                .toList();
    }

    private ListView list(ListUsed list) {
        var published = list.published();
        var age = list.ageDays();
        boolean stale = ListNotices.isAbout(list, account.basis().findings());
        return new ListView(
                list.id(),
                list.whole() ? list.title() : list.title() + ", a subset",
                published == null ? "unknown" : ReportText.day(published),
                age == null ? "age unknown" : age == 0 ? "today" : ReportText.count(age, "day old", "days old"),
                stale,
                ReportText.number(list.entries()),
                list.sha256());
    }
}
