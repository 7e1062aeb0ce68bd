package dev.tidewaiter.casework.run;

import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.screening.VerdictCounts;
import dev.tidewaiter.wording.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run in a list, its files summed up.
 *
 * @param id         what it is called by in addresses
 * @param kind       an upload, a night or a workbook that came back
 * @param source     of a night what was screened
 * @param state      how far it is
 * @param startedBy  who asked for it, as others see them
 * @param createdAt  when it was asked for, in milliseconds since 1970
 * @param file       the name of its first file
 * @param files      how many files it has
 * @param rejected   how many of them could not be read
 * @param unreadable one of these by its name; null where all could be read
 * @param empty      how many could be read and have no line of goods
 * @param withoutGoods one of these by its name; null where there is none
 * @param verdicts   how many lines got which verdict so far
 * @param failure    why it failed, for a person; null where it did not
 * @param unread     the first of the columns that nobody read, such as {@code Week 10 K: Remarks}
 */
public record RunInList(
        String id,
        RunKind kind,
        String source,
        RunState state,
        String startedBy,
        long createdAt,
        String file,
        int files,
        int rejected,
        @Nullable String unreadable,
        int empty,
        @Nullable String withoutGoods,
        VerdictCounts verdicts,
        @Nullable Wording failure,
        List<String> unread) {

    public RunInList {
        unread = List.copyOf(unread);
    }

    public boolean isNight() {
        return kind == RunKind.NIGHT;
    }

    /** Whether it is a workbook of which only the answers were taken. */
    public boolean isReturned() {
        return kind == RunKind.RETURN;
    }

    /** The message that says how far it is: one of which nothing was screened is not said to be. */
    public String said() {
        return isReturned() ? "run.RETURN" : state.said(lines(), rejected, files);
    }

    /** What people know it by: a night by its source, an upload by its first file. */
    public String title() {
        return isNight() ? source : file;
    }

    /** How many lines there are so far. */
    public long lines() {
        return verdicts.lines();
    }

    /** The worst verdict of its lines; null while there is none. */
    public @Nullable Verdict worst() {
        return lines() == 0 ? null : verdicts.worst();
    }
}
