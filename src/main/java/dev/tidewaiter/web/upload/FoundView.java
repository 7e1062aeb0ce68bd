package dev.tidewaiter.web.upload;

import dev.tidewaiter.casework.finding.FindingState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding among the worst of an upload.
 *
 * @param id       its id
 * @param severity how bad it is
 * @param rule     the rule's id
 * @param title    the rule's title
 * @param about    the party, or what the file says that speaks for it where it is about none; empty for neither
 * @param country  where the goods go; empty when unknown
 * @param sheet    the sheet of the line; empty where that is not kept, and where the file is one sheet
 * @param row      the row of the line; null where that is not kept
 * @param list     the list and its entry; empty where it is about no entry
 * @param file     the file of this upload, whoever found it again in another one since
 * @param state    what people have made of it
 * @param again    how a page tells what became of an answer that it had; null where it had none
 * @param missing  the fields that it asks for; empty where something was found
 * @param asking   how many findings of the file ask for the same
 */
public record FoundView(
        String id,
        String severity,
        String rule,
        String title,
        String about,
        String country,
        String sheet,
        @Nullable Integer row,
        String list,
        String file,
        FindingState state,
        @Nullable String again,
        List<String> missing,
        long asking) {

    /** What is the same of findings that are told together: all but the rows. */
    List<Object> alike() {
        return List.of(severity, rule, about, country, sheet, list, file, state, again == null ? "" : again, missing);
    }
}
