package dev.tidewaiter.report.account;

import dev.tidewaiter.manifest.summary.ManifestSummary;
import dev.tidewaiter.screening.Basis;
import dev.tidewaiter.screening.Gap;
import dev.tidewaiter.screening.ScreenedFile;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.screening.VerdictCounts;
import java.util.List;

/**
 * What there is to say of a whole file once all its lines are known.
 *
 * @param basis what the answers rest on
 * @param file  what came of the file
 */
public record FileAccount(Basis basis, ScreenedFile file) {

    public ManifestSummary read() {
        return file.read();
    }

    public VerdictCounts verdicts() {
        return file.verdicts();
    }

    public List<Gap> gaps() {
        return file.gaps();
    }

    /** The file's answer in a sentence, with what the lists behind it are worth; clear against a subset says that first. */
    public String sentence() {
        return sentence(ReportLanguage.ENGLISH);
    }

    /** The same in a language. */
    String sentence(ReportLanguage language) {
        if (verdicts().lines() == 0) {
            return language.say("report.answer.nothing");
        }
        var verdict = verdicts().worst();
        var held = HeldAgainst.in(language).of(basis);
        return language.say(
                "report.answer." + verdict + (verdict == Verdict.CLEAR && basis.hasSubset() ? ".subset" : ""),
                verdicts().of(verdict),
                held);
    }

    /** All that a printed report says, with what was found. */
    public ReportView report(FoundGroups found, ReportLanguage language) {
        return new ReportWords(this, found, language).view();
    }
}
