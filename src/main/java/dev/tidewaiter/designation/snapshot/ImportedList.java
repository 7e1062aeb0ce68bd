package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What became of a list, or of a file that is none.
 *
 * @param given    what it came with
 * @param list     the list's id; empty where the file tells none
 * @param file     the file or files
 * @param accepted what became of it
 * @param edition  the edition kept; null when it was refused
 * @param before   the edition that was in force; null when there was none
 * @param notice   what to say of it: what is wrong, what stays in force, what to do; empty when all is well
 */
public record ImportedList(
        ListImport.Given given,
        String list,
        String file,
        Accepted accepted,
        @Nullable KeptEdition edition,
        @Nullable KeptEdition before,
        Wording notice) {

    /** What comes to its end without a word. */
    public static final Wording NOTHING = Wording.inEnglish("");

    /** What to say of it in English; empty when all is well. */
    public String sentence() {
        return notice.english();
    }
}
