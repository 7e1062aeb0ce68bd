package dev.tidewaiter.report.account;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.names.NamePart;
import dev.tidewaiter.report.account.FoundGroups.Group;
import dev.tidewaiter.report.account.ReportView.Compared;
import dev.tidewaiter.report.account.ReportView.Evidence;
import dev.tidewaiter.report.account.ReportView.Found;
import dev.tidewaiter.report.account.ReportView.MatchView;
import dev.tidewaiter.report.account.ReportView.NamedValue;
import dev.tidewaiter.report.account.ReportView.Part;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Words for one block of equal findings. */
final class FindingWords {

    private FindingWords() {}

    static Found of(Group group) {
        var finding = group.finding();
        return new Found(
                style(finding.severity()),
                severity(finding.severity()),
                finding.rule(),
                finding.title(),
                finding.explanation(),
                where(group),
                finding.evidence().stream().map(FindingWords::evidence).toList(),
                match(finding),
                goods(finding),
                String.join("; ", finding.citations()),
                finding.nextStep());
    }

    static String style(Severity severity) {
        var words = VerdictWords.of(severity);
        return words == null ? "info" : words.style();
    }

    static String severity(Severity severity) {
        var words = VerdictWords.of(severity);
        return words == null ? "Note" : words.title();
    }

    private static String where(Group group) {
        return "Sheet " + group.sheet().sheet()
                + (group.count() == 1
                        ? ", row " + group.rows()
                        : ", " + ReportText.count(group.count(), "time", "times") + ", rows " + group.rows()
                                + "; below, the first of them");
    }

    private static Evidence evidence(Value value) {
        return new Evidence(value.where(), ReportText.sentence(value.field().title()), value.text());
    }

    private static List<NamedValue> goods(Finding finding) {
        var goods = finding.goods();
        return goods == null
                ? List.of()
                : Stream.of(
                                new NamedValue("Regime", goods.regime()),
                                new NamedValue("Code", goods.code()),
                                new NamedValue("Table", goods.table() + ", row " + goods.row()))
                        .filter(said -> !said.value().isEmpty())
                        .toList();
    }

    private static MatchView match(Finding finding) {
        var match = finding.match();
        if (match == null) {
            return MatchView.NONE;
        }
        var entry = match.designation();
        var listedOn = entry.listedOn();
        var details = new ArrayList<String>();
        details.add(entry.list() + " " + entry.entry());
        if (!entry.programmes().isEmpty()) {
            details.add(String.join(", ", entry.programmes()));
        }
        if (listedOn != null) {
            details.add("listed " + ReportText.day(listedOn));
        }
        details.add(
                switch (match.kind()) {
                    case IDENTIFIER -> "the number is equal";
                    case NAME -> "names " + match.percent() + " % alike";
                    case OWNER -> "its owner, and not the party itself";
                    case ADDRESS -> "addresses " + match.percent() + " % alike";
                });
        finding.also()
                .forEach(other -> details.add("also " + other.designation().list() + " "
                        + other.designation().entry()));
        return new MatchView(
                match.listed(),
                String.join(" · ", details),
                match.parts().stream().map(FindingWords::part).toList(),
                compared(match));
    }

    private static Part part(NamePart part) {
        var note =
                switch (part.kind()) {
                    case SAME -> "same";
                    case TYPO -> "typo";
                    case TRANSLITERATED -> "other script";
                    case INITIAL -> "initial";
                    case GENERATION -> "another generation";
                    case LEGAL_FORM -> "legal form";
                    case MISSING -> "only on the list";
                    case EXTRA -> "only in this file";
                    case JOINED -> "joined or split";
                };
        var style = part.kind().nearness().name().toLowerCase(Locale.ROOT);
        long points = Math.round(part.effect() * 100);
        return new Part(
                style, beside(part), points == 0 ? note : note + " " + (points > 0 ? "+" : "−") + Math.abs(points));
    }

    private static String beside(NamePart part) {
        if (part.query().isEmpty()) {
            return part.listed();
        }
        return part.listed().isEmpty() || part.listed().equals(part.query())
                ? part.query()
                : part.query() + " → " + part.listed();
    }

    private static List<Compared> compared(Match match) {
        var all = new ArrayList<Compared>();
        match.agrees()
                .forEach(what -> all.add(new Compared("agrees", "✓", ReportText.sentence(what.word()), "agrees")));
        match.differs()
                .forEach(what -> all.add(new Compared("differs", "✗", ReportText.sentence(what.word()), "differs")));
        match.unknown()
                .forEach(what -> all.add(new Compared("unknown", "–", ReportText.sentence(what.word()), "unknown")));
        return all;
    }
}
