package dev.tidewaiter.manifest.detection;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list of countries that cells are chosen from: a name in each row, perhaps with its code, and nothing else. That one of them is
 * embargoed says nothing of any goods.
 */
final class CountryList {

    private static final int FEWEST = 4;
    private static final int MOST_OTHER_ROWS = 1;
    private static final int LONGEST_CODE = 5;
    private static final int SHORTEST_NAME = 4;

    private CountryList() {}

    /** The numbers of the rows of such a list, without that of its heading; none where the rows are no such list. */
    static Set<Integer> in(List<SourceRow> rows) {
        var countries = new HashSet<Country>();
        var found = new HashSet<Integer>();
        for (var row : rows) {
            var country = in(row);
            if (country != null) {
                countries.add(country);
                found.add(row.number());
            }
        }
        boolean all = rows.size() - found.size() <= MOST_OTHER_ROWS;
        return all && countries.size() >= FEWEST ? found : Set.of();
    }

    /** The country that a row names; null when it names none, or says anything else. */
    private static @Nullable Country in(SourceRow row) {
        Country found = null;
        for (var cell : row.cells()) {
            var text = cell.text().strip();
            var country = cell.kind() == SourceCell.Kind.TEXT ? Countries.named(text) : null;
            if (country != null && text.length() >= SHORTEST_NAME) {
                found = country;
            } else if (text.length() > LONGEST_CODE) {
                return null;
            }
        }
        return found;
    }
}
