package dev.tidewaiter.web.upload;

import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.manifest.ManifestHead;
import dev.tidewaiter.screening.Gap;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.wording.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of the beginning of an uploaded file.
 *
 * @param number      its place in the upload, from 0
 * @param name        what its sender called it
 * @param refused     why it cannot be read, for a person; null when it can
 * @param head        its beginning; null when it cannot be read
 * @param gaps        what its first lines cannot be checked without, the one that concerns the most rows first
 * @param open        rows that lack something for which the sheet has a place
 * @param unsharpened what would sharpen the answers, a sentence a sheet
 */
public record FileReading(
        int number,
        String name,
        @Nullable Wording refused,
        @Nullable ManifestHead head,
        List<Gap> gaps,
        List<OpenRow> open,
        List<String> unsharpened) {

    static FileReading refused(int number, String name, Wording why) {
        return new FileReading(number, name, why, null, List.of(), List.of(), List.of());
    }

    /** How many lines were seen. */
    long lines() {
        return head == null
                ? 0
                : head.sheets().stream()
                        .mapToLong(sheet -> sheet.lines().size())
                        .sum();
    }

    /** In how many of its lines a fact fills the field, or would. */
    int filledBy(Field field) {
        return head == null
                ? 0
                : (int) head.sheets().stream()
                        .flatMap(sheet -> sheet.lines().stream())
                        .filter(line -> GivenFacts.fills(line.value(field)))
                        .count();
    }

    /** Whether there is more of it than was looked at. */
    boolean goesOn() {
        return head != null
                && (!head.further().isEmpty() || head.sheets().stream().anyMatch(sheet -> !sheet.whole()));
    }
}
