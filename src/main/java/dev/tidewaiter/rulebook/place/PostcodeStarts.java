package dev.tidewaiter.rulebook.place;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.util.List;

/** Postcodes told by how they begin: the first two digits of a Ukrainian one tell the region, the first three of a Russian one. */
final class PostcodeStarts {

    private PostcodeStarts() {}

    /** How many digits the postcodes of a row have. */
    static int digits(DataTable.Row row, List<Problem> problems) {
        int digits = (int) row.amount("digits"); // of an empty cell 0
        if (digits <= row.text("text").length()) {
            problems.add(row.problem("digits", "must say how many digits the whole postcode has, such as 5"));
        }
        return digits;
    }

    /**
     * Whether a text holds such a postcode.
     *
     * @param start a blank and its first digits
     */
    static boolean has(String folded, String start, int digits) {
        for (int at = folded.indexOf(start); at >= 0; at = folded.indexOf(start, at + 1)) {
            int end = at + 1;
            while (Character.isDigit(folded.charAt(end))) {
                end++;
            }
            if (end - at - 1 == digits) {
                return true;
            }
        }
        return false;
    }
}
