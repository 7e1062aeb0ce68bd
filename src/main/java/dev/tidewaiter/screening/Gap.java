package dev.tidewaiter.screening;

import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One thing to ask the sender for, because lines could not be checked without it.
 *
 * @param sheet     where it is missing
 * @param missing   the fields that are missing; any one of them may do; empty where lines were not judged to their end
 * @param columns   letters of the columns where it would stand, such as "G"; empty when no column is for it
 * @param elsewhere how it was given outside cells, such as "given as destination"; empty when it was not
 * @param saysNobody whether the sheet has a place for it in which only a code stands, a number or a word for nobody
 * @param rows      the rows concerned, in words
 * @param count     how many rows that is
 * @param rules     id to title of the rules that had no answer
 */
public record Gap(
        SheetRef sheet,
        List<Field> missing,
        String columns,
        String elsewhere,
        boolean saysNobody,
        String rows,
        long count,
        Map<String, String> rules) {

    /** Whether the sheet has no place for it at all, which is said once and not on every row. */
    public boolean isOfWholeSheet() {
        return where().isEmpty();
    }

    private boolean isCutOff() {
        return missing.isEmpty();
    }

    /** "column G", or "given as destination". */
    private String where() {
        return columns.isEmpty() ? elsewhere : "column " + columns + (elsewhere.isEmpty() ? "" : "; " + elsewhere);
    }

    /** "The sheet has no place for the HS code." or "The HS code is missing or unreadable (column G)." */
    public String sentence() {
        if (isCutOff()) {
            return String.join(". ", rules.values()) + ".";
        }
        var what = Field.titles(missing);
        if (saysNobody) {
            return "The sheet has a place for " + what
                    + ", but only a code, a number or a word for nobody stands there.";
        }
        return isOfWholeSheet()
                ? "The sheet has no place for " + what + "."
                : Character.toUpperCase(what.charAt(0)) + what.substring(1) + (missing.size() > 1 ? " are" : " is")
                        + " missing or unreadable (" + where() + ").";
    }

    /** What to do about it, a sentence. */
    public String toDo() {
        if (isCutOff()) {
            return "Tell whoever keeps the rules and the program.";
        }
        var what = Field.titles(missing);
        return isOfWholeSheet()
                ? "Ask the sender for " + what + ", or say which column holds it"
                        + (canBeGiven() ? ", or give it for the whole file." : ".")
                : "Ask the sender for " + what + (columns.isEmpty() ? ", give it anew" : ", fill in the marked cells")
                        + " and check again.";
    }

    /** Whether a person can say for the whole file what is missing: what is given takes the place of no cell. */
    public boolean canBeGiven() {
        return !isCutOff() && !saysNobody && missing.stream().allMatch(GivenFacts.FIELDS::contains);
    }

    /** All of it in a sentence that stands alone, with the file's name. */
    String alone() {
        if (isCutOff()) {
            return "%s, sheet \"%s\": %d %s not judged to the end. %s"
                    .formatted(sheet.file(), sheet.sheet(), count, count == 1 ? "line was" : "lines were", sentence());
        }
        // a code of the sender's may stand there, or a word for nobody
        return "%s, sheet \"%s\": %d %s not be checked for %s, since nothing says %s, or not so that others know it. %s"
                .formatted(
                        sheet.file(),
                        sheet.sheet(),
                        count,
                        count == 1 ? "line could" : "lines could",
                        String.join(", ", rules.keySet()),
                        missing.stream().map(field -> "the " + field.title()).collect(Collectors.joining(" or ")),
                        toDo());
    }
}
