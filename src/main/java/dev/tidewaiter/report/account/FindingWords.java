package dev.tidewaiter.report.account;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.evidence.SecondaryField;
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

/** Words for one block of equal findings, in the language of a report. */
final class FindingWords {

    private final ReportLanguage language;

    FindingWords(ReportLanguage language) {
        this.language = language;
    }

    Found of(Group group) {
        var finding = group.finding();
        return new Found(
                style(finding.severity()),
                severity(finding.severity()),
                finding.rule(),
                finding.title(),
                finding.explanation(),
                where(group),
                finding.evidence().stream().map(this::evidence).toList(),
                match(finding),
                goods(finding),
                String.join("; ", finding.citations()),
                finding.nextStep());
    }

    private static String style(Severity severity) {
        var words = VerdictWords.of(severity);
        return words == null ? "info" : words.style();
    }

    private String severity(Severity severity) {
        var words = VerdictWords.of(severity);
        return words == null ? language.or("verdict.INFO", "Note") : words.title(language);
    }

    private String where(Group group) {
        return group.count() == 1
                ? language.say("report.found.once", group.sheet().sheet(), group.rows())
                : language.say("report.found.often", group.sheet().sheet(), group.count(), language.rows(group.rows()));
    }

    private Evidence evidence(Value value) {
        return new Evidence(value.where(), language.field(value.field()), value.text());
    }

    private List<NamedValue> goods(Finding finding) {
        var goods = finding.goods();
        return goods == null
                ? List.of()
                : Stream.of(
                                new NamedValue(language.page("regime"), goods.regime()),
                                new NamedValue(language.page("code"), goods.code()),
                                new NamedValue(
                                        language.page("table"),
                                        language.say("report.goods.row", goods.table(), String.valueOf(goods.row()))))
                        .filter(said -> !said.value().isEmpty())
                        .toList();
    }

    private MatchView match(Finding finding) {
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
            details.add(language.say("report.match.since", language.day(listedOn)));
        }
        details.add(language.say("report.match." + match.kind(), match.percent()));
        finding.also()
                .forEach(other -> details.add(language.say(
                        "report.match.also",
                        other.designation().list(),
                        other.designation().entry())));
        return new MatchView(
                match.listed(),
                String.join(" · ", details),
                match.parts().stream().map(this::part).toList(),
                compared(match));
    }

    private Part part(NamePart part) {
        var note = language.say("report.part." + part.kind());
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

    private List<Compared> compared(Match match) {
        var all = new ArrayList<Compared>();
        match.agrees().forEach(what -> all.add(compared("agrees", "✓", what)));
        match.differs().forEach(what -> all.add(compared("differs", "✗", what)));
        match.unknown().forEach(what -> all.add(compared("unknown", "–", what)));
        return all;
    }

    private Compared compared(String how, String sign, SecondaryField what) {
        return new Compared(
                how,
                sign,
                language.or("review.property." + what.name(), ReportText.sentence(what.word())),
                language.or("review." + how, how));
    }
}
