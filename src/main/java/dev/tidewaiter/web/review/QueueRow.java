package dev.tidewaiter.web.review;

import org.jspecify.annotations.Nullable;

/**
 * A finding in the list.
 *
 * @param id       its id
 * @param address  the queue with it chosen
 * @param severity its verdict
 * @param title    what was found, in the rule's words
 * @param party    whom it is about; empty for nobody
 * @param list     on which list that stands; empty for none
 * @param said     what speaks for it, in few words; empty for nothing
 * @param missing  what its line does not say, where that is why the rule has no answer; empty where something was found
 * @param from     who sends the goods
 * @param to       who gets them; empty where the line names nobody
 * @param country  where they go; empty when unknown
 * @param file     the file
 * @param sheet    the sheet there; empty where the line is not kept, and where the file is one sheet
 * @param row      the row there; null where the line is not kept
 * @param state    what people have made of it
 * @param again    what became of an answer that it had and has no longer; null where it had none
 * @param asking   how many findings of the file it stands for, that all ask the same; 1 where it is one of its own
 */
public record QueueRow(
        String id,
        String address,
        String severity,
        String title,
        String party,
        String list,
        String said,
        String missing,
        String from,
        String to,
        String country,
        String file,
        String sheet,
        @Nullable Integer row,
        String state,
        @Nullable String again,
        long asking) {}
