package dev.tidewaiter.report.workbook;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.evidence.SecondaryField;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.manifest.returned.WrittenByCheck;
import dev.tidewaiter.report.account.ReportText;
import dev.tidewaiter.report.account.VerdictWords;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.ScreenedLines;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.write.AddedCell;
import dev.tidewaiter.spreadsheet.write.AddedSheet;
import dev.tidewaiter.spreadsheet.write.Spool;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Every finding of a file as a row of a table, kept in a spool until the workbook is written. */
final class FoundRows implements ScreenedLines, Closeable {

    private static final List<Severity> SEVERITIES = List.of(Severity.values());
    private static final List<String> HEADINGS = WrittenByCheck.FINDINGS_HEADINGS;
    private static final List<Integer> WIDTHS =
            List.of(14, 8, 12, 14, 15, 8, 28, 64, 40, 44, 40, 30, 14, 12, 18, 8, 36, 26);
    private static final int SHEET = HEADINGS.indexOf("Sheet");
    private static final int ROW = HEADINGS.indexOf("Row");
    private static final int CELLS = HEADINGS.indexOf("Cells");
    private static final int SEVERITY = HEADINGS.indexOf("Severity");
    private static final int ALIKE = HEADINGS.indexOf("Alike");

    private final Spool spool;
    private long count;

    FoundRows(Path folder) throws IOException {
        spool = new Spool(folder);
    }

    @Override
    public void line(ScreenedLine line) throws IOException {
        for (var finding : line.findings()) {
            count++;
            spool.number(SEVERITIES.indexOf(finding.severity()));
            spool.number(line.line().row());
            var match = finding.match();
            spool.number(match == null ? 0 : match.percent() + 1);
            for (var text : texts(line, finding)) {
                spool.text(text);
            }
        }
    }

    private static List<String> texts(ScreenedLine line, Finding finding) {
        var match = finding.match();
        var goods = finding.goods();
        return List.of(
                line.line().sheet().sheet(),
                cells(finding),
                line.line().text(Field.SHIPMENT),
                finding.rule(),
                finding.title(),
                finding.explanation(),
                values(finding),
                finding.nextStep(),
                String.join("\n", finding.citations()),
                match == null ? "" : match.listed(),
                ofEach(finding, Designation::list),
                ofEach(finding, Designation::entry),
                ofEach(finding, one -> String.join(", ", one.programmes())),
                match == null ? "" : compared(match),
                goods == null
                        ? ""
                        : goods.regime() + " " + goods.code() + "\n" + goods.table() + ", row " + goods.row());
    }

    /** What each entry says, one a line: a party may stand on several lists. */
    private static String ofEach(Finding finding, Function<Designation, String> text) {
        return finding.sources().stream().map(Match::designation).map(text).collect(Collectors.joining("\n"));
    }

    private static String cells(Finding finding) {
        return finding.evidence().stream()
                .map(Value::cell)
                .filter(Objects::nonNull)
                .map(CellRef::address)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String values(Finding finding) {
        return finding.evidence().stream()
                .map(value -> value.field().title() + ": " + value.text()
                        + (value.place() == null ? "" : " (" + value.place() + ")"))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String compared(Match match) {
        return (compared("agrees: ", match.agrees())
                        + compared("differs: ", match.differs())
                        + compared("unknown: ", match.unknown()))
                .strip();
    }

    private static String compared(String how, Set<SecondaryField> what) {
        return what.isEmpty() ? "" : how + String.join(", ", SecondaryField.words(what)) + "\n";
    }

    /**
     * The sheet with one row a finding, in file order.
     *
     * @param name     what its tab says
     * @param mostRows how many rows the format has room for
     * @param tabs     what the tab of a sheet says in the workbook that is written, by the sheet's own name
     */
    AddedSheet sheet(String name, long mostRows, UnaryOperator<String> tabs) {
        return new AddedSheet("findings", name, WIDTHS, true, rows -> {
            rows.row(HEADINGS.stream().map(Cells::heading).toList());
            if (count == 0) {
                rows.row(List.of(Cells.text("Nothing was found.")));
                return;
            }
            long shown = Math.min(count, mostRows - 2);
            try (var in = spool.from(0)) {
                for (long i = 0; i < shown; i++) {
                    rows.row(read(in, tabs));
                }
            }
            if (shown < count) {
                rows.row(List.of(Cells.text(ReportText.number(count - shown)
                        + " more findings have no room on a sheet. All are in the JSON Lines file.")));
            }
        });
    }

    private static List<AddedCell> read(Spool.Reader in, UnaryOperator<String> tabs) throws IOException {
        var severity = SEVERITIES.get(in.number());
        int row = in.number();
        int percent = in.number() - 1;
        var cells = new ArrayList<AddedCell>(HEADINGS.size());
        var sheet = "";
        for (int column = 0; column < HEADINGS.size(); column++) {
            if (column == SHEET) {
                sheet = in.text(); // as its tab has it, be there marks in it that its cell tells by their numbers
                cells.add(Cells.text(sheet));
            } else if (column == ROW) {
                cells.add(Cells.number(row));
            } else if (column == SEVERITY) {
                cells.add(severity(severity));
            } else if (column == ALIKE) {
                cells.add(Cells.text(percent < 0 ? "" : percent + " %"));
            } else if (column == CELLS) {
                cells.add(Cells.link(in.text(), tabs.apply(sheet)));
            } else {
                cells.add(Cells.text(in.text()));
            }
        }
        return cells;
    }

    private static AddedCell severity(Severity severity) {
        var words = VerdictWords.of(severity);
        return words == null ? Cells.quiet(severity.name()) : Cells.verdict(words.verdict());
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
