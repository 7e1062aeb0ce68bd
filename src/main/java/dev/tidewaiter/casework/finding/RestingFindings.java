package dev.tidewaiter.casework.finding;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.screening.id.FindingId;
import dev.tidewaiter.screening.id.LineId;
import java.util.List;
import java.util.stream.Collectors;

/** Which findings of a line take for granted what another of them says: that the party is the entry. The rules name them. */
final class RestingFindings {

    private RestingFindings() {}

    /**
     * The id of the finding that one rests on; empty where it stands for itself. It is about the same party, found in the same way, and
     * tells every entry that the other does: who says of it that the party is another has said so of all of these.
     */
    static String base(Finding finding, LineId line, List<Finding> ofLine) {
        var match = finding.match();
        if (match == null || finding.restsOn().isEmpty()) {
            return "";
        }
        for (var other : ofLine) {
            var base = other.match();
            if (base != null
                    && finding.restsOn().contains(other.rule())
                    && base.kind() == match.kind()
                    && base.party().equals(match.party())
                    && tells(other, finding)) {
                return FindingId.of(line, other).value();
            }
        }
        return "";
    }

    private static boolean tells(Finding base, Finding finding) {
        var entries = base.sources().stream().map(RestingFindings::entry).collect(Collectors.toSet());
        return finding.sources().stream().map(RestingFindings::entry).allMatch(entries::contains);
    }

    private static List<String> entry(Match match) {
        return List.of(match.designation().list(), match.designation().entry());
    }
}
