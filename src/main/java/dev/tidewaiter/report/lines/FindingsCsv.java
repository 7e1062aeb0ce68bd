package dev.tidewaiter.report.lines;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.evidence.SecondaryField;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.NotChecked;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.ScreenedLines;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes one row a finding, and one row a question that could not be answered. UTF-8 with a byte order mark, by which a
 * spreadsheet knows the encoding; commas, quotes doubled, lines ended by CR LF (RFC 4180).
 *
 * <p>A text that a spreadsheet would take for a formula (it begins with {@code = + - @}, a tab or a carriage return) gets
 * an apostrophe in front, so that no sender can make it compute anything.
 */
public final class FindingsCsv implements ScreenedLines, Closeable {

    private static final List<String> HEADINGS = List.of(
            "file",
            "sheet",
            "row",
            "shipment",
            "line",
            "verdict",
            "rule",
            "severity",
            "title",
            "explanation",
            "nextStep",
            "citations",
            "cells",
            "values",
            "list",
            "entry",
            "programme",
            "listedAs",
            "score",
            "agrees",
            "differs",
            "unknown",
            "regime",
            "code");

    private final CSVPrinter csv;
    private final LineNumbers numbers = new LineNumbers();

    public FindingsCsv(OutputStream stream) throws IOException {
        var out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        out.write('\uFEFF');
        csv = new CSVPrinter(out, CSVFormat.RFC4180);
        for (var heading : HEADINGS) {
            cell(heading);
        }
        endRow();
    }

    @Override
    public void line(ScreenedLine line) throws IOException {
        long number = numbers.of(line.line());
        for (var finding : line.findings()) {
            head(line, number);
            finding(finding);
            endRow();
        }
        for (var open : line.notChecked()) {
            head(line, number);
            notChecked(open);
            endRow();
        }
    }

    private void head(ScreenedLine screened, long number) throws IOException {
        var line = screened.line();
        cell(line.sheet().file());
        cell(line.sheet().sheet());
        cell(String.valueOf(line.row()));
        cell(line.text(Field.SHIPMENT));
        cell(String.valueOf(number));
        cell(screened.verdict().name());
    }

    private void finding(Finding finding) throws IOException {
        cell(finding.rule());
        cell(finding.severity().name());
        cell(finding.title());
        cell(finding.explanation());
        cell(finding.nextStep());
        cell(String.join("; ", finding.citations()));
        cell(addresses(finding.evidence()));
        cell(finding.evidence().stream()
                .map(value -> value.field().id() + "=" + value.text())
                .collect(Collectors.joining("; ")));
        var match = finding.match();
        if (match == null) {
            blanks(8);
        } else {
            ofEach(finding, Designation::list);
            ofEach(finding, Designation::entry);
            ofEach(finding, entry -> String.join(", ", entry.programmes()));
            cell(match.listed());
            cell(String.valueOf(Json.rounded(match.score())));
            cell(String.join(", ", SecondaryField.words(match.agrees())));
            cell(String.join(", ", SecondaryField.words(match.differs())));
            cell(String.join(", ", SecondaryField.words(match.unknown())));
        }
        var goods = finding.goods();
        cell(goods == null ? "" : goods.regime());
        cell(goods == null ? "" : goods.code());
    }

    private void ofEach(Finding finding, Function<Designation, String> text) throws IOException {
        cell(finding.sources().stream().map(Match::designation).map(text).collect(Collectors.joining("; ")));
    }

    private void notChecked(NotChecked open) throws IOException {
        cell(open.rule());
        cell(Verdict.CANNOT_CHECK.name());
        cell(open.title());
        cell(
                open.isCutOff()
                        ? "Not checked to the end."
                        : "Not checked, because missing: " + Field.titles(open.missing()) + ".");
        cell(open.isCutOff() ? "" : "Ask the sender for " + Field.titles(open.missing()) + ".");
        blanks(1);
        cell(addresses(open.cells()));
        cell(open.missing().stream().map(Field::id).collect(Collectors.joining("; ")));
        blanks(10);
    }

    private static String addresses(List<Value> values) {
        return values.stream()
                .map(Value::cell)
                .filter(Objects::nonNull)
                .map(cell -> cell.address())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private void blanks(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            cell("");
        }
    }

    private void cell(String text) throws IOException {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        csv.print(formula ? "'" + text : text);
    }

    private void endRow() throws IOException {
        csv.println();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
