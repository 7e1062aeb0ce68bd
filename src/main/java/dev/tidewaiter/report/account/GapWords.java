package dev.tidewaiter.report.account;

import dev.tidewaiter.report.account.ReportView.GapView;
import dev.tidewaiter.report.account.ReportView.NamedValue;
import dev.tidewaiter.screening.Gap;
import java.util.ArrayList;

/** Words for one thing that is missing, in the language of a report. */
final class GapWords {

    private final ReportLanguage language;

    GapWords(ReportLanguage language) {
        this.language = language;
    }

    GapView of(Gap gap) {
        return new GapView(
                gap.sheet().sheet(),
                sentence(gap),
                language.say("report.gap.rows", gap.sheet().sheet(), gap.count(), language.rows(gap.rows())),
                gap.rules().entrySet().stream()
                        .map(rule -> new NamedValue(rule.getKey(), rule.getValue()))
                        .toList(),
                toDo(gap));
    }

    /** Lines that were not judged to their end are told by the rules that were cut off, in those rules' own language. */
    private String sentence(Gap gap) {
        if (!language.isForeignToRules() || gap.missing().isEmpty()) {
            return gap.sentence();
        }
        var what = language.fields(gap.missing());
        if (gap.saysNobody()) {
            return language.say("report.gap.nobody", what);
        }
        return gap.isOfWholeSheet()
                ? language.say("report.gap.noPlace", what)
                : language.say("report.gap.unreadable", what, where(gap));
    }

    private String where(Gap gap) {
        var where = new ArrayList<String>();
        if (!gap.columns().isEmpty()) {
            where.add(language.say("report.gap.column", gap.columns()));
        }
        if (!gap.elsewhere().isEmpty()) {
            where.add(gap.elsewhere());
        }
        return language.apart(where);
    }

    private String toDo(Gap gap) {
        if (!language.isForeignToRules()) {
            return gap.toDo();
        }
        if (gap.missing().isEmpty()) {
            return language.say("report.gap.tell");
        }
        var what = language.fields(gap.missing());
        if (gap.isOfWholeSheet()) {
            return language.say(gap.canBeGiven() ? "report.gap.askOrGive" : "report.gap.askOrMap", what);
        }
        return language.say(gap.columns().isEmpty() ? "report.gap.askAnew" : "report.gap.askAndFill", what);
    }
}
