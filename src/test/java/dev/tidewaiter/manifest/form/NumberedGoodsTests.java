package dev.tidewaiter.manifest.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of goods that have numbers, as the boxes of a consignment note have. */
class NumberedGoodsTests {

    @Test
    void goodsBelowTitlesOfSectionsInTheColumnOfNumbersAreNoBoxes() {
        var rows = rows(
                "1|Ceramic tiles|4",
                "Fasteners",
                "2|Steel bolts|9",
                "Pipes",
                "3|Copper pipes|5",
                "Taps",
                "4|Brass taps|2",
                "Pumps",
                "5|Gear pumps|1");

        assertThat(BoxNumbers.joined(rows)).isEqualTo(rows);
    }

    @Test
    void onlyDigitsOfOursNumberBoxes() {
        var rows = rows("١|Sender", "Alpha", "٢|Consignee", "Beta", "٣|Carrier", "Gamma", "٤|Marks", "Delta");

        assertThat(BoxNumbers.joined(rows)).isEqualTo(rows);
    }

    private static List<SourceRow> rows(String... lines) {
        var rows = new ArrayList<SourceRow>();
        for (var line : lines) {
            var cells = new ArrayList<SourceCell>();
            for (var text : line.split("\\|", -1)) {
                cells.add(new SourceCell(cells.size(), SourceCell.Kind.TEXT, text, Double.NaN, false));
            }
            rows.add(new SourceRow(rows.size() + 1, false, cells));
        }
        return rows;
    }
}
