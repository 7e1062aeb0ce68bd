package dev.tidewaiter.report.pdf;

import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import dev.tidewaiter.report.account.ReportLanguage;
import dev.tidewaiter.report.account.ReportView.Found;
import dev.tidewaiter.report.account.ReportView.GapView;
import dev.tidewaiter.report.account.ReportView.MatchView;
import dev.tidewaiter.report.account.ReportView.NamedValue;
import dev.tidewaiter.report.account.VerdictWords;
import dev.tidewaiter.report.pdf.PdfText.Look;
import java.util.List;

/** The blocks of a report: what was found, and what could not be checked. */
final class PdfBlocks {

    private final PdfText text;
    private final PdfTables tables;
    private final ReportLanguage language;

    PdfBlocks(PdfText text, PdfTables tables, ReportLanguage language) {
        this.text = text;
        this.tables = tables;
        this.language = language;
    }

    PdfPTable found(Found found) {
        var cell = headed(found.severity(), found.style(), found.title() + "  ", found.rule());
        cell.addElement(paragraph(found.where(), Look.NOTE));
        cell.addElement(paragraph(found.explanation(), Look.TEXT));
        if (found.match().shown()) {
            match(cell, found.match());
        }
        if (found.hasEvidence()) {
            var evidence = tables.table(
                    List.of(language.page("cell"), language.page("field"), language.page("stood")), 12, 30, 58);
            found.evidence().forEach(one -> tables.row(evidence, Look.SMALL, one.cell(), one.field(), one.value()));
            cell.addElement(evidence);
        }
        if (!found.goods().isEmpty()) {
            var goods = new Paragraph(Look.SMALL.size() * 1.5f);
            found.goods().forEach(one -> {
                text.append(goods, one.name() + " ", Look.NOTE);
                text.append(goods, one.value() + "    ", Look.SMALL);
            });
            cell.addElement(goods);
        }
        if (!found.law().isEmpty()) {
            cell.addElement(paragraph(found.law(), Look.NOTE));
        }
        next(cell, found.nextStep());
        return PdfTables.block(cell, VerdictColours.of(found.style()).ink());
    }

    PdfPTable gap(GapView gap) {
        var cell = headed(VerdictWords.CANNOT_CHECK.title(language), "ask", gap.sentence(), "");
        cell.addElement(paragraph(gap.rows(), Look.NOTE));
        for (NamedValue rule : gap.rules()) {
            cell.addElement(paragraph(rule.name() + "  " + rule.value(), Look.SMALL));
        }
        next(cell, gap.toDo());
        return PdfTables.block(cell, VerdictColours.of("ask").ink());
    }

    private PdfPCell headed(String severity, String style, String title, String rule) {
        var colours = VerdictColours.of(style);
        var heading = new Paragraph(Look.STRONG.size() * 1.5f);
        text.appendOn(heading, severity, Look.STRONG.in(colours.ink()), colours.wash());
        text.append(heading, "   " + title, Look.STRONG);
        text.append(heading, rule, Look.NOTE);
        var cell = new PdfPCell();
        heading.setIndentationLeft(3);
        cell.addElement(heading);
        return cell;
    }

    private void match(PdfPCell cell, MatchView match) {
        cell.addElement(paragraph(match.listed(), Look.STRONG));
        cell.addElement(paragraph(match.entry(), Look.NOTE));
        if (match.aligned()) {
            var parts = new Paragraph(Look.SMALL.size() * 1.9f);
            parts.setIndentationLeft(3);
            match.parts().forEach(part -> {
                text.appendOn(
                        parts,
                        part.text() + " (" + part.note() + ")",
                        Look.SMALL,
                        VerdictColours.of(part.style()).wash());
                text.append(parts, "    ", Look.SMALL);
            });
            cell.addElement(parts);
        }
        var compared = new Paragraph(Look.SMALL.size() * 1.6f);
        match.compared().forEach(one -> {
            text.append(compared, one.what() + " ", Look.SMALL);
            text.append(
                    compared,
                    one.answer() + "    ",
                    new Look(
                            Look.SMALL.size(),
                            true,
                            VerdictColours.of(one.style()).ink()));
        });
        cell.addElement(compared);
    }

    private void next(PdfPCell cell, String step) {
        if (!step.isEmpty()) {
            var next = new Paragraph(Look.TEXT.size() * 1.35f);
            next.setSpacingBefore(3);
            text.append(next, language.page("next") + " ", Look.STRONG);
            text.append(next, step, Look.TEXT);
            cell.addElement(next);
        }
    }

    Paragraph paragraph(String words, Look look) {
        var paragraph = new Paragraph(look.size() * 1.35f);
        text.append(paragraph, words, look);
        paragraph.setSpacingAfter(2);
        return paragraph;
    }
}
