package dev.tidewaiter.manifest.sum;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;

/**
 * Boxes to sign below the goods, with their numbers, "22 | Signature of the sender | 23 | Signature of the carrier | 24 | Goods received",
 * or beside a sum, "412.70 | Total Collect | Signature of Shipper or his Agent".
 */
final class BoxesToSign {

    private static final int LONGEST_NUMBER = 2;

    private BoxesToSign() {}

    static boolean are(SourceRow row, CellWords words) {
        int signatures = 0;
        int texts = 0;
        int numbers = 0;
        int amounts = 0;
        for (var cell : row.cells()) {
            var text = cell.text();
            if (Characters.letters(text) == 0) {
                boolean ofBox = text.length() <= LONGEST_NUMBER && Characters.digits(text) == text.length();
                numbers += ofBox ? 1 : 0;
                amounts += ofBox ? 0 : 1;
            } else if (cell.kind() != SourceCell.Kind.TEXT
                    || Characters.hasDigit(text)
                    || words.terms().isUnit(text)) {
                return false; // "2 | 签名 | 5 | pcs" are goods
            } else {
                texts++;
                signatures += words.isOfForm(text) ? 1 : 0;
            }
        }
        // goods have a code or a price as well; and a box has its number in front, "签名 | 5" is goods with how many
        // there are
        boolean first = numbers > 0 && Characters.letters(row.cells().get(0).text()) == 0;
        boolean numbered = first && numbers <= texts && amounts == 0;
        return signatures > 0
                && signatures * 2 >= texts
                && (numbered || row.cells().stream().anyMatch(cell -> words.isTotal(cell.text())));
    }
}
