package dev.tidewaiter.nightly;

import dev.tidewaiter.files.OutputFile;
import dev.tidewaiter.report.account.ListNotices;
import dev.tidewaiter.report.account.ReportText;
import dev.tidewaiter.report.account.VerdictWords;
import dev.tidewaiter.report.page.PageStyle;
import dev.tidewaiter.report.page.PageTemplate;
import dev.tidewaiter.screening.Basis;
import dev.tidewaiter.screening.Verdict;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes the page that is read in the morning: self-contained, printable, without scripts. */
final class NightReportPage {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int FILES_SHOWN = 500;
    private static final int NOTICES_SHOWN = 50;

    private NightReportPage() {}

    /** What the template shows; every text in it is escaped by the template. */
    record View(
            PageStyle look,
            String day,
            String title,
            String verdict,
            String sentence,
            String source,
            String since,
            List<Count> changes,
            List<Count> verdicts,
            List<String> notices,
            List<FileRow> files,
            String filesNotShown,
            List<FactRow> facts) {}

    record Count(String style, String name, String lines, String meaning) {}

    record FileRow(String name, String rows, String screened, String skipped, String rejected, String open) {}

    record FactRow(String name, String value) {}

    static void write(
            Path out, Basis basis, FinishedNight night, List<String> beforehand, List<FileAccountText> accounts)
            throws IOException {
        var run = night.run();
        var result = night.result();
        var view = new View(
                PageStyle.load(),
                ReportText.day(LocalDate.ofInstant(Instant.ofEpochMilli(run.createdAt()), ZoneId.systemDefault())),
                title(result),
                VerdictWords.of(result.unsettled()).style(),
                sentence(basis, result),
                run.source(),
                night.last() == null
                        ? "the beginning: there is no earlier night of this source"
                        : "the last night of this source",
                changes(result),
                verdicts(result),
                notices(basis, result, beforehand),
                accounts.stream().limit(FILES_SHOWN).map(NightReportPage::file).toList(),
                accounts.size() <= FILES_SHOWN
                        ? ""
                        : ReportText.count(accounts.size() - FILES_SHOWN, "more file is", "more files are")
                                + " in summary.json.",
                facts(basis, night));
        var template = PageTemplate.of(NightReportPage.class, "morning.mustache.html");
        try (var file = OutputFile.begin(NightReport.page(out));
                var writer = new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8)) {
            template.execute(view, writer);
            writer.flush();
            file.keep();
        }
    }

    private static String title(NightResult result) {
        long toLookAt = result.fresh() + result.worse();
        var news = toLookAt == 0 ? "Nothing new" : ReportText.count(toLookAt, "line is", "lines are") + " new or worse";
        int open = result.reopened().size();
        var known = open == 0
                ? ""
                : ", " + ReportText.count(open, "known false hit is", "known false hits are") + " open again";
        return news + known + (result.incomplete() ? ", and not everything was checked" : "");
    }

    /** Nobody may read that nothing is open and not that rows are missing from it. */
    private static String sentence(Basis basis, NightResult result) {
        var missing = new ArrayList<String>();
        if (result.rowsRejected() > 0) {
            missing.add(ReportText.count(result.rowsRejected(), "row", "rows") + " could not be read and "
                    + (result.rowsRejected() == 1 ? "was" : "were") + " not checked.");
        }
        if (!result.refused().isEmpty()) {
            missing.add(ReportText.count(result.refused().size(), "file", "files") + " could not be read at all.");
        }
        missing.add(answered(basis, result));
        return String.join(" ", missing);
    }

    private static String answered(Basis basis, NightResult result) {
        var lines = ReportText.count(result.lines(), "line", "lines");
        var held = basis.heldAgainst();
        if (result.unsettled() == Verdict.CLEAR) {
            return basis.hasSubset()
                    ? "Held only against " + held + ": nothing is open on " + lines + "."
                    : "Nothing is open on " + lines + ", held against " + held + ".";
        }
        long open = result.lines() - result.of(Verdict.CLEAR) - result.settled();
        return ReportText.count(open, "line waits", "lines wait") + " for an answer, of " + lines + " held against "
                + held + ".";
    }

    private static List<Count> changes(NightResult result) {
        return List.of(
                count("New", result.fresh(), "They were not there the night before."),
                count(
                        "Worse",
                        result.worse(),
                        "They were there with a better verdict, or were answered: a list or a rule has changed, or an answer has ended."),
                count("Better", result.better(), "Their verdict was worse; some may be clear now."),
                count("Unchanged", result.unchanged(), "Known, and still to be answered."),
                count("Settled", result.settled(), "All that was found on them is answered by decisions in force."));
    }

    private static Count count(String name, long lines, String meaning) {
        return new Count("", name, ReportText.number(lines), meaning);
    }

    private static List<Count> verdicts(NightResult result) {
        return Arrays.stream(VerdictWords.values())
                .map(words -> new Count(
                        words.style(), words.title(), ReportText.number(result.of(words.verdict())), words.meaning()))
                .toList();
    }

    private static List<String> notices(Basis basis, NightResult result, List<String> beforehand) {
        var notices = new ArrayList<String>();
        ListNotices.of(basis).forEach(notice -> notices.add(notice.what() + " " + notice.toDo()));
        result.reopened().stream().limit(NOTICES_SHOWN).forEach(notices::add);
        if (result.reopened().size() > NOTICES_SHOWN) {
            notices.add(
                    ReportText.count(result.reopened().size() - NOTICES_SHOWN, "more of them is", "more of them are")
                            + " in night.json.");
        }
        notices.addAll(result.refused());
        beforehand.stream().limit(NOTICES_SHOWN).forEach(notices::add);
        if (beforehand.size() > NOTICES_SHOWN) {
            notices.add(ReportText.count(beforehand.size() - NOTICES_SHOWN, "more such note is", "more such notes are")
                    + " in night.json.");
        }
        result.notChecked().stream().limit(NOTICES_SHOWN).forEach(notices::add);
        if (result.notChecked().size() > NOTICES_SHOWN) {
            notices.add(ReportText.count(
                            result.notChecked().size() - NOTICES_SHOWN, "more such file is", "more such files are")
                    + " in night.json.");
        }
        return notices;
    }

    private static FileRow file(FileAccountText account) {
        var part = JSON.readTree(account.part());
        long rows = 0;
        long screened = 0;
        long skipped = 0;
        long rejected = 0;
        for (var sheet : part.get("sheets")) {
            rows += sheet.get("rowsRead").asLong();
            screened += sheet.get("linesScreened").asLong();
            skipped += sheet.get("rowsSkipped").size();
            rejected += sheet.get("rowsRejected").size();
        }
        return new FileRow(
                part.get("path").asString(),
                ReportText.number(rows),
                ReportText.number(screened),
                ReportText.number(skipped),
                ReportText.number(rejected),
                ReportText.number(screened - clear(part)));
    }

    private static long clear(JsonNode part) {
        return part.get("verdicts").get(Verdict.CLEAR.name()).asLong();
    }

    private static List<FactRow> facts(Basis basis, FinishedNight night) {
        var run = night.run();
        var facts = new ArrayList<FactRow>();
        basis.lists()
                .forEach(list -> facts.add(new FactRow(
                        list.id() + (list.whole() ? "" : ", a subset"),
                        (list.published() == null
                                        ? "date unknown"
                                        : list.published().toString()) + ", "
                                + ReportText.count(list.entries(), "entry", "entries"))));
        facts.add(new FactRow("Rulebook", basis.rules().version()));
        facts.add(new FactRow("Program", basis.program().title()));
        if (!run.facts().isEmpty()) {
            facts.add(new FactRow("Given for all files", String.valueOf(new TreeMap<>(run.facts()))));
        }
        facts.add(new FactRow("Run", run.id()));
        facts.add(new FactRow("Fingerprint", night.fingerprint()));
        facts.add(new FactRow("Head of the audit log", night.auditHead()));
        return facts;
    }
}
