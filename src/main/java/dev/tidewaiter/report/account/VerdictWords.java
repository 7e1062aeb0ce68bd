package dev.tidewaiter.report.account;

import dev.tidewaiter.report.account.ReportView.Count;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.screening.Verdict;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A verdict as people see it, in reports as on the desk: a word, a shape and a colour, always the three together. */
public enum VerdictWords {
    BLOCK(
            Verdict.BLOCK,
            "Block",
            "block",
            "⬣",
            "Prohibited on what the record says. Stop it; duties to report may start."),
    HOLD(
            Verdict.HOLD,
            "Hold",
            "hold",
            "‖",
            "Probably prohibited, or needs a licence. Stop it until a person with authority decides."),
    CANNOT_CHECK(
            Verdict.CANNOT_CHECK,
            "Cannot check",
            "ask",
            "◆",
            "A fact that the rules cannot do without is missing or unreadable. Ask for it."),
    REVIEW(Verdict.REVIEW, "Review", "review", "●", "May ship after a look and a recorded reason."),
    CLEAR(Verdict.CLEAR, "Clear", "clear", "✓", "Every rule that applies ran, and none found anything.");

    private final Verdict verdict;
    private final String title;
    private final String style;
    private final String shape;
    private final String meaning;

    VerdictWords(Verdict verdict, String title, String style, String shape, String meaning) {
        this.verdict = verdict;
        this.title = title;
        this.style = style;
        this.shape = shape;
        this.meaning = meaning;
    }

    public static VerdictWords of(Verdict verdict) {
        return valueOf(verdict.name());
    }

    /** The verdict a finding of this severity leads to; null for one that changes none. */
    public static @Nullable VerdictWords of(Severity severity) {
        var verdict = Verdict.of(severity);
        return verdict == Verdict.CLEAR ? null : of(verdict);
    }

    public Verdict verdict() {
        return verdict;
    }

    public String title() {
        return title;
    }

    /** What it is called in a language. */
    public String title(ReportLanguage language) {
        return language.or("verdict." + name(), title);
    }

    /** What it means, in a language. */
    String meaning(ReportLanguage language) {
        return language.or("report.meaning." + name(), meaning);
    }

    /** The name of its style in the style sheet. */
    public String style() {
        return style;
    }

    public String shape() {
        return shape;
    }

    public String meaning() {
        return meaning;
    }

    /** "Lines by verdict: 0 block, 1 hold, 0 cannot check, 0 review, 2 clear." */
    static String sentence(List<Count> counts, ReportLanguage language) {
        return language.say(
                "report.counts",
                language.listed(counts.stream()
                        .map(count -> language.say("report.counts.one", count.number(), lower(count.title(), language)))
                        .toList()));
    }

    /** German nouns keep their capital. */
    private static String lower(String title, ReportLanguage language) {
        return language.tag().equals("de") ? title : title.toLowerCase(Locale.ROOT);
    }
}
