package dev.tidewaiter.manifest.value;

import dev.tidewaiter.letters.NearWord;
import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordRow;

/** A row of a list of words whose first cell names no kind that the list has, mostly by a slip: the kind that was meant is named. */
final class UnknownKind {

    private UnknownKind() {}

    /** What is to be thrown over such a row. */
    static InvalidWordList of(WordRow row) {
        var kind = row.cell(0);
        var others = row.firstCells();
        others.remove(kind);
        return row.wrong(
                "\"" + kind + "\" is no kind of words" + NearWord.hint(kind, others) + "; see the remarks above");
    }
}
