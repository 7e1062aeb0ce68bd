package dev.tidewaiter.screening.id;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.hash.HashedParts;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.NotChecked;
import java.util.regex.Pattern;

/**
 * Which finding is meant, the same over runs and starts of the program, so that a decision can be kept with it: the line,
 * the rule, and whom or what the rule found there. Neither score nor wording is in it: a list that is published again with
 * the same entry, or a sentence that is put better, leaves a decision where it was made.
 *
 * @param value the hash of all that, in hexadecimal
 */
public record FindingId(String value) {

    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]{32}");

    public FindingId {
        if (!HEXADECIMAL.matcher(value).matches()) {
            throw new IllegalArgumentException("no id of a finding: " + value);
        }
    }

    /** The id of a finding about a line. */
    public static FindingId of(LineId line, Finding finding) {
        var hash = new HashedParts().with(line.toString()).with(finding.rule());
        var match = finding.match();
        var goods = finding.goods();
        if (match != null) {
            hash.with("match");
            match(hash, match);
        } else {
            if (goods != null) {
                hash.with("goods").with(goods.regime()).with(goods.code());
            }
            finding.evidence().forEach(value -> hash.with(value.field().id()).with(value.text()));
        }
        return new FindingId(hash.shortHex());
    }

    /** The id of a question that a line gives no answer to. */
    public static FindingId of(LineId line, NotChecked open) {
        return new FindingId(new HashedParts()
                .with(line.toString())
                .with(open.rule())
                .with("asks for")
                .shortHex());
    }

    private static void match(HashedParts hash, Match match) {
        hash.with(match.designation().list())
                .with(match.designation().entry())
                .with(match.party().role().name())
                .with(match.party().name().text());
    }

    @Override
    public String toString() {
        return value;
    }
}
