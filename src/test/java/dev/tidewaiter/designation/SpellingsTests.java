package dev.tidewaiter.designation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.evidence.Match.Strength;
import dev.tidewaiter.rulebook.OwnThresholds;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Spellings of designees that must be found, and names of ordinary firms that must not. */
class SpellingsTests {

    @Test
    void everySpellingOfADesigneeIsFound() throws Exception {
        var designations = OwnThresholds.over(DesigneesOnTheList.lists());
        var missed = new ArrayList<String>();
        for (var row : rows("spellings-to-find.csv")) {
            var party = DesigneesOnTheList.party(row.get("name"), row.get("country"), "");
            boolean found = designations.matches(party).stream()
                    .filter(match -> match.strength() == Strength.STRONG)
                    .map(match -> match.designation().list() + ":"
                            + match.designation().entry())
                    .anyMatch(row.get("entry")::equals);
            if (!found) {
                missed.add(row.get("name") + " (" + row.get("why") + ")");
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void noOrdinaryFirmIsAccused() throws Exception {
        var designations = OwnThresholds.over(DesigneesOnTheList.lists());
        var accused = new ArrayList<String>();
        int shown = 0;
        for (var row : rows("ordinary-names.csv")) {
            var matches = designations.matches(DesigneesOnTheList.party(row.get("name"), row.get("country"), ""));
            matches.stream()
                    .filter(match -> match.strength() == Strength.STRONG)
                    .forEach(match -> accused.add(row.get("name") + " as " + match.listed()));
            shown += matches.isEmpty() ? 0 : 1;
        }
        assertThat(accused).isEmpty();
        assertThat(shown).as("names with a weak match").isLessThan(20);
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        try (var in = Objects.requireNonNull(SpellingsTests.class.getResourceAsStream(file));
                var parser = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parser.getRecords();
        }
    }
}
