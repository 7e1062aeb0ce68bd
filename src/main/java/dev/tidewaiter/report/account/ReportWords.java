package dev.tidewaiter.report.account;

import dev.tidewaiter.manifest.summary.RowNote;
import dev.tidewaiter.manifest.summary.SheetSummary;
import dev.tidewaiter.report.account.ReportView.Count;
import dev.tidewaiter.report.account.ReportView.ListView;
import dev.tidewaiter.report.account.ReportView.NamedValue;
import dev.tidewaiter.report.account.ReportView.Notice;
import dev.tidewaiter.report.account.ReportView.Passed;
import dev.tidewaiter.report.account.ReportView.SheetView;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.screening.Basis;
import dev.tidewaiter.screening.Basis.ListUsed;
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
    private final ReportLanguage language;

    ReportWords(FileAccount account, FoundGroups found, ReportLanguage language) {
        this.account = account;
        this.found = found;
        this.language = language;
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
        var counts = counts();
        return new ReportView(
                language,
                account.read().file(),
                account.sentence(language),
                look().style(),
                about(),
                counts,
                VerdictWords.sentence(counts, language),
                shown.stream().map(new FindingWords(language)::of).toList(),
                language.say("report.found", found.count()),
                notShown == 0 ? "" : language.say("report.notShown", notShown),
                account.gaps().stream().map(new GapWords(language)::of).toList(),
                account.read().integrity().stream().map(this::notice).toList(),
                account.read().sheets().stream().map(this::sheet).toList(),
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
        all.add(new NamedValue(language.page("fileHash"), account.read().sha256()));
        all.add(new NamedValue(language.page("program"), basis.program().title()));
        all.add(new NamedValue(language.page("rulebook"), basis.rules().words()));
        all.add(new NamedValue(language.page("rulebookHash"), basis.rules().sha256()));
        var owners = basis.owners();
        if (owners != null) {
            all.add(new NamedValue(
                    language.page("owners"), language.say("report.owners", owners.file(), owners.links())));
            all.add(new NamedValue(language.page("ownersHash"), owners.sha256()));
        }
        all.add(new NamedValue(language.page("fingerprint"), account.file().fingerprint()));
        return List.copyOf(all);
    }

    private String about() {
        var basis = account.basis();
        var told = new ArrayList<String>();
        told.add(language.say(
                "report.about.lines",
                account.verdicts().lines(),
                account.read().sheets().size()));
        told.add(language.say("report.about.day", language.day(basis.startedOn())));
        told.add(language.say("report.about.law", law(basis.asOf())));
        var given = account.file().given();
        if (!given.texts().isEmpty()) {
            told.add(language.say(
                    "report.about.given",
                    language.isForeignToRules()
                            ? language.listed(given.texts().entrySet().stream()
                                    .map(fact -> language.field(fact.getKey()) + " " + fact.getValue())
                                    .toList())
                            : given.toString()));
        }
        told.add(language.say("report.about.rulebook", basis.rules().version()));
        return String.join(" · ", told);
    }

    /** Which day's law, in the words of a run's summary, which are read back. */
    private String law(String words) {
        if (!language.isForeignToRules()) {
            return words;
        }
        var asOf = AsOf.parse(words, account.basis().startedOn());
        var fixed = asOf.fixed();
        return fixed == null ? language.say("report.about.shipment", language.day(asOf.today())) : language.day(fixed);
    }

    private List<Count> counts() {
        return Stream.of(VerdictWords.values())
                .map(words -> {
                    long lines = account.verdicts().of(words.verdict());
                    return new Count(
                            words.style(),
                            words.title(language),
                            lines,
                            language.number(lines),
                            words.meaning(language));
                })
                .toList();
    }

    private Notice notice(IntegrityFinding finding) {
        var sheet = finding.sheet();
        var cell = finding.cell();
        var where = sheet == null ? language.page("theFile") : cell == null ? sheet : sheet + "!" + cell;
        int more = finding.cells() - 1;
        return new Notice(more > 0 ? language.say("report.more", where, more) : where, finding.what(), finding.toDo());
    }

    private SheetView sheet(SheetSummary sheet) {
        var mapping = sheet.mapping();
        return new SheetView(
                language.say("report.sheet", sheet.sheet().sheet()),
                sheet.sheet().hidden() ? language.page("hidden") : "",
                language.say(
                        "report.sheet.rows",
                        sheet.rowsRead(),
                        sheet.linesScreened(),
                        sheet.skipped().size(),
                        sheet.rejected().size()),
                mapping.columns().entrySet().stream()
                        .sorted(Comparator.comparing((Map.Entry<Field, String> column) ->
                                        column.getValue().length())
                                .thenComparing(Map.Entry::getValue))
                        .map(column -> new NamedValue(column.getValue(), language.field(column.getKey())))
                        .toList(),
                mapping.questions(),
                mapping.unmapped().isEmpty()
                        ? ""
                        : language.say("report.sheet.unused", String.join("; ", mapping.unmapped())),
                byReason("report.sheet.skipped", sheet.skipped()),
                byReason("report.sheet.rejected", sheet.rejected()));
    }

    /** Rows with the same reason together. */
    private List<Passed> byReason(String how, List<RowNote> notes) {
        var rows = new LinkedHashMap<String, RowNumbers>();
        for (var note : notes) {
            rows.computeIfAbsent(note.reason(), reason -> new RowNumbers()).add(note.row());
        }
        return rows.entrySet().stream()
                .limit(FoundGroups.SHOWN)
                .map(reason -> new Passed(
                        language.say(
                                how,
                                language.rows(reason.getValue().toString()),
                                reason.getValue().count()),
                        language.reason(reason.getKey()),
                        language.isForeignToRules()
                                && language.reason(reason.getKey()).equals(reason.getKey())))
                .toList();
    }

    private ListView list(ListUsed list) {
        var published = list.published();
        var age = list.ageDays();
        boolean stale = ListNotices.isAbout(list, account.basis().findings());
        return new ListView(
                list.id(),
                list.whole() ? list.title() : language.say("report.list.subset", list.title()),
                published == null ? language.page("unknown") : language.day(published),
                age == null ? language.page("ageUnknown") : language.say("report.list.age", age),
                stale,
                language.number(list.entries()),
                list.sha256());
    }
}
