package dev.tidewaiter.report.workbook;

import dev.tidewaiter.manifest.returned.WrittenByCheck;
import dev.tidewaiter.manifest.summary.SheetSummary;
import dev.tidewaiter.report.account.FileAccount;
import dev.tidewaiter.report.account.ListNotices;
import dev.tidewaiter.report.account.ReportText;
import dev.tidewaiter.report.account.VerdictWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.write.AddedSheet;
import dev.tidewaiter.spreadsheet.write.AddedSheet.Rows;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The sheets that say what was not checked and what the answers rest on. */
final class AboutSheets {

    private static final int NOTES_OF_A_SHEET = 2000;

    private AboutSheets() {}

    static AddedSheet couldNotCheck(String name, FileAccount account) {
        return new AddedSheet("could-not-check", name, List.of(16, 58, 30, 10, 60, 58), true, rows -> {
            rows.row(WrittenByCheck.COULD_NOT_CHECK_HEADINGS.stream()
                    .map(Cells::heading)
                    .toList());
            if (account.gaps().isEmpty()) {
                rows.row(List.of(
                        Cells.text(""), Cells.text("Nothing: every rule had the facts it needs on every line.")));
            }
            for (var gap : account.gaps()) {
                rows.row(List.of(
                        Cells.text(gap.sheet().sheet()),
                        Cells.text(gap.sentence()),
                        Cells.text(gap.rows()),
                        Cells.number(gap.count()),
                        Cells.text(questions(gap.rules())),
                        Cells.text(gap.toDo())));
            }
            for (var sheet : account.read().sheets()) {
                for (var note : sheet.rejected()) {
                    rows.row(List.of(
                            Cells.text(sheet.sheet().sheet()),
                            Cells.text(note.reason()),
                            Cells.text(String.valueOf(note.row())),
                            Cells.number(1),
                            Cells.text("All: the row could not be read."),
                            Cells.text("Correct the row and check again.")));
                }
            }
        });
    }

    private static String questions(Map<String, String> rules) {
        var lines = rules.entrySet().stream()
                .map(rule -> rule.getKey() + " " + rule.getValue())
                .toList();
        return String.join("\n", lines);
    }

    static AddedSheet about(String name, FileAccount account, Supplier<List<String>> remarks) {
        return new AddedSheet("about", name, List.of(26, 44, 14, 14, 70), false, rows -> {
            var basis = account.basis();
            var read = account.read();
            rows.row(List.of(Cells.title(account.sentence())));
            for (var remark : remarks.get()) {
                pair(rows, "Please note", remark);
            }
            pair(rows, WrittenByCheck.ABOUT_FILE, read.file());
            pair(rows, WrittenByCheck.ABOUT_HASH, read.sha256());
            pair(rows, "Checked on", basis.startedOn().toString());
            pair(rows, "Law as of", basis.asOf());
            if (!account.file().given().texts().isEmpty()) {
                pair(rows, WrittenByCheck.ABOUT_GIVEN, account.file().given().toString());
            }
            pair(rows, "Program", basis.program().title());
            pair(rows, "Rulebook", basis.rules().words());
            pair(rows, "SHA-256 of the rulebook", basis.rules().sha256());
            pair(rows, "Fingerprint", account.file().fingerprint());
            verdicts(rows, account);
            lists(rows, account);
            for (var sheet : read.sheets()) {
                sheet(rows, sheet);
            }
            if (!read.integrity().isEmpty()) {
                title(rows, "The file itself");
                for (var finding : read.integrity()) {
                    var sheet = finding.sheet();
                    var cell = finding.cell();
                    rows.row(List.of(
                            Cells.text((sheet == null ? "" : sheet) + (cell == null ? "" : " " + cell)),
                            Cells.text(finding.what()),
                            Cells.number(finding.cells()),
                            Cells.text(""),
                            Cells.text(finding.toDo())));
                }
            }
            title(rows, "How to answer");
            pair(
                    rows,
                    "Decision",
                    "Choose beside each row: " + WrittenByCheck.DECISIONS_IN_WORDS
                            + ". A false hit is another party than the listed one, or"
                            + " other goods than the rule says; permitted is what is so and a licence or an exception allows.");
            pair(rows, "Note", "Say what you compared, and with what. A second person approves.");
        });
    }

    private static void verdicts(Rows rows, FileAccount account) throws IOException {
        title(rows, "Verdicts");
        for (var words : VerdictWords.values()) {
            rows.row(List.of(
                    Cells.verdict(words.verdict()),
                    Cells.text(words.meaning()),
                    Cells.number(account.verdicts().of(words.verdict()))));
        }
    }

    private static void lists(Rows rows, FileAccount account) throws IOException {
        title(rows, "Lists screened against");
        rows.row(List.of(
                Cells.heading("List"),
                Cells.heading("Name"),
                Cells.heading("Published"),
                Cells.heading("Entries"),
                Cells.heading("SHA-256")));
        for (var list : account.basis().lists()) {
            var published = list.published();
            rows.row(List.of(
                    Cells.text(list.id()),
                    Cells.text(list.whole() ? list.title() : list.title() + ", a subset"),
                    Cells.text(published == null ? "unknown" : published.toString()),
                    Cells.number(list.entries()),
                    Cells.quiet(list.sha256())));
        }
        for (var notice : ListNotices.of(account.basis())) {
            pair(rows, notice.where(), notice.what() + " " + notice.toDo());
        }
    }

    private static void sheet(Rows rows, SheetSummary sheet) throws IOException {
        title(rows, "Sheet " + sheet.sheet().sheet() + (sheet.sheet().hidden() ? " (hidden)" : ""));
        pair(
                rows,
                "Rows",
                "%s read = %s screened + %s skipped + %s rejected"
                        .formatted(
                                ReportText.number(sheet.rowsRead()),
                                ReportText.number(sheet.linesScreened()),
                                ReportText.number(sheet.skipped().size()),
                                ReportText.number(sheet.rejected().size())));
        var mapping = sheet.mapping();
        for (var column : mapping.columns().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Field, String> column) ->
                                column.getValue().length())
                        .thenComparing(Map.Entry::getValue))
                .toList()) {
            var place = column.getValue();
            pair(
                    rows,
                    (isCell(place) ? "Cell " : "Column ") + place,
                    column.getKey().title());
        }
        for (var question : mapping.questions()) {
            pair(rows, "Assumed", question);
        }
        if (!mapping.unmapped().isEmpty()) {
            pair(rows, "Columns not used", String.join("\n", mapping.unmapped()));
        }
        int told = 0;
        for (var note : sheet.skipped()) {
            if (told++ == NOTES_OF_A_SHEET) {
                pair(rows, "More skipped rows", "All are in summary.json.");
                break;
            }
            pair(rows, "Row " + note.row() + " skipped", note.reason());
        }
    }

    private static boolean isCell(String place) {
        return Character.isDigit(place.charAt(place.length() - 1));
    }

    private static void title(Rows rows, String title) throws IOException {
        rows.row(List.of());
        rows.row(List.of(Cells.title(title)));
    }

    private static void pair(Rows rows, String name, String value) throws IOException {
        rows.row(List.of(Cells.quiet(name), Cells.text(value)));
    }
}
