package dev.tidewaiter.report.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import dev.tidewaiter.report.account.ReportLanguage;
import dev.tidewaiter.report.account.ReportView;
import dev.tidewaiter.report.account.ReportView.Notice;
import dev.tidewaiter.report.account.ReportView.Passed;
import dev.tidewaiter.report.account.ReportView.SheetView;
import dev.tidewaiter.report.pdf.PdfText.Look;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** Writes the report on one file as a PDF, page by page, so that a file of any length takes little memory. */
public final class PdfReport {

    /** So many rows of lines are laid out before their pages are written. */
    private static final int ROWS_AT_ONCE = 100;

    private static final int ROOM_BELOW_A_HEADING = 90;

    private final ReportView report;
    private final ReportLanguage language;
    private final LineRows lines;
    private final Document document = new Document(PageSize.A4, 42, 42, 42, 52);
    private final PdfWriter writer;
    private final PdfText text;
    private final PdfTables tables;
    private final PdfBlocks blocks;

    private PdfReport(ReportView report, LineRows lines, OutputStream out) throws IOException {
        this.report = report;
        language = report.language();
        this.lines = lines;
        text = new PdfText();
        tables = new PdfTables(text);
        blocks = new PdfBlocks(text, tables, language);
        writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPageEvent(new PageNumbers(text, report.file(), language));
        document.addTitle(report.file() + " · " + language.page("title"));
        document.addCreator("Tidewaiter");
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.tag()));
    }

    /**
     * Writes the whole document and leaves the stream open.
     *
     * @param lines what is not clear, line by line
     */
    public static void write(ReportView report, LineRows lines, OutputStream out) throws IOException {
        var pdf = new PdfReport(report, lines, out);
        pdf.document.open();
        pdf.head();
        pdf.findings();
        pdf.gaps();
        pdf.aboutTheFile();
        pdf.laws();
        pdf.aboutThisCheck();
        pdf.lines();
        pdf.document.close();
    }

    private void head() {
        say(report.file(), Look.TITLE);
        var colours = VerdictColours.of(report.verdict());
        var answer = tables.cell(text.phrase(report.sentence(), new Look(12, true, colours.ink())));
        answer.setBackgroundColor(colours.wash());
        answer.setPadding(8);
        document.add(PdfTables.block(answer, colours.ink()));
        say(report.about(), Look.NOTE);
        notices(report.runFindings());
        var counts = tables.table(words("verdict", "lines", "means"), 16, 10, 74);
        for (var count : report.counts()) {
            counts.addCell(tables.verdict(count.title(), count.style()));
            tables.row(counts, Look.SMALL, count.number(), count.meaning());
        }
        document.add(counts);
    }

    private void findings() {
        section("found");
        say(report.hasFindings() ? report.findingsCount() : language.page("nothing"), Look.NOTE);
        say(report.hasFindings() && language.isForeignToRules() ? language.page("foreign") : "", Look.NOTE);
        report.findings().forEach(found -> document.add(blocks.found(found)));
        say(report.notShown(), Look.STRONG);
    }

    private void gaps() {
        section("gaps");
        if (!report.hasGaps()) {
            say(language.page("noGaps"), Look.TEXT);
        }
        report.gaps().forEach(gap -> document.add(blocks.gap(gap)));
    }

    private void aboutTheFile() {
        if (report.hasNotices()) {
            section("itself");
            var table = tables.table(words("where", "seen", "toDo"), 20, 44, 36);
            report.notices().forEach(one -> tables.row(table, Look.SMALL, one.where(), one.what(), one.toDo()));
            document.add(table);
        }
        section("read");
        report.sheets().forEach(this::sheet);
    }

    private void sheet(SheetView sheet) {
        say(sheet.name() + (sheet.hidden().isEmpty() ? "" : " · " + sheet.hidden()), Look.STRONG);
        say(sheet.count(), Look.SMALL);
        if (sheet.mapped()) {
            var table = tables.table(words("column", "readAs"), 20, 80);
            sheet.mapping().forEach(one -> tables.row(table, Look.SMALL, one.name(), one.value()));
            document.add(table);
        }
        sheet.questions().forEach(question -> say(question, Look.SMALL));
        say(sheet.unmapped(), Look.NOTE);
        rows(sheet.rejected(), Look.SMALL);
        rows(sheet.skipped(), Look.NOTE);
    }

    private void rows(List<Passed> rows, Look look) {
        rows.forEach(row -> say(row.rows() + " " + row.reason(), look));
    }

    private void laws() {
        if (report.hasLaws()) {
            section("laws");
            var laws = tables.table(List.of(), 28, 72);
            report.laws().forEach(law -> tables.row(laws, Look.SMALL, law.name(), law.value()));
            document.add(laws);
        }
    }

    private void aboutThisCheck() {
        section("about");
        var lists = tables.table(words("list", "published", "entries", "hash"), 34, 22, 10, 34);
        for (var list : report.lists()) {
            tables.row(
                    lists,
                    Look.SMALL,
                    list.id() + "\n" + list.title(),
                    list.published() + "\n" + list.age() + (list.stale() ? " · " + language.page("tooOld") : ""),
                    list.entries());
            lists.addCell(tables.cell(text.phrase(list.sha256(), Look.CODE)));
        }
        document.add(lists);
        var facts = tables.table(List.of(), 28, 72);
        report.facts().forEach(fact -> tables.row(facts, Look.SMALL, fact.name(), fact.value()));
        document.add(facts);
        say(language.page("again"), Look.NOTE);
    }

    private void lines() throws IOException {
        if (lines.count() == 0) {
            return;
        }
        section("notClear");
        say(language.say("report.pdf.lines", lines.count()), Look.NOTE);
        var table = tables.table(words("row", "sheet", "shipment", "verdict", "rules", "why"), 6, 11, 13, 13, 13, 44);
        table.setComplete(false);
        var laid = new int[1];
        lines.forEach(line -> {
            table.addCell(tables.cell(text.phrase(line.row(), Look.SMALL)));
            tables.row(table, Look.SMALL, line.sheet(), line.shipment());
            table.addCell(tables.verdict(
                    line.verdict().title(language), line.verdict().style()));
            tables.row(table, Look.SMALL, line.rules(), line.why());
            if (++laid[0] % ROWS_AT_ONCE == 0) {
                document.add(table);
            }
        });
        table.setComplete(true);
        document.add(table);
    }

    private void notices(List<Notice> notices) {
        notices.forEach(one -> say(one.what() + " " + one.toDo(), Look.SMALL));
    }

    private List<String> words(String... keys) {
        return Stream.of(keys).map(language::page).toList();
    }

    private void section(String key) {
        var title = language.page(key);
        // a heading does not stay alone below a page
        if (writer.getVerticalPosition(true) < document.bottom() + ROOM_BELOW_A_HEADING) {
            document.newPage();
        }
        new PdfOutline(
                writer.getRootOutline(),
                new PdfDestination(PdfDestination.XYZ, 0, writer.getVerticalPosition(true), 0),
                title);
        document.add(tables.heading(text.phrase(title, Look.SECTION)));
    }

    /** As a table like the rest: what is no table would come first in its page, for whoever hears it read. */
    private void say(String words, Look look) {
        if (!words.isEmpty()) {
            document.add(tables.line(text.phrase(words, look)));
        }
    }
}
