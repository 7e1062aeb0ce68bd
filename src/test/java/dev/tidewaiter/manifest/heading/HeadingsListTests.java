package dev.tidewaiter.manifest.heading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds of the list of headings as a whole. */
class HeadingsListTests {

    @Test
    void aHeadingStandsForOneField() {
        var seen = new HashMap<String, String>();
        var clashes = new ArrayList<String>();
        for (var row : WordLists.bundled().list("manifest/headings.tsv").rows()) {
            for (var heading : row.words(2)) {
                var other = seen.putIfAbsent(HeadingKey.of(heading), row.cell(0));
                if (other != null && !other.equals(row.cell(0)) && !KNOWN_CLASHES.contains(heading)) {
                    clashes.add(heading + ": " + other + " and " + row.cell(0));
                }
            }
        }
        assertThat(clashes).isEmpty();
    }

    /** Spellings that fall together with another heading when blanks, plurals and signs are left out; the first one counts. */
    private static final Set<String> KNOWN_CLASHES =
            Set.of("Registration No.", "Shipped to", "Ship-To Country", "Marques", "Marcas", "Rate", "CIF");
}
