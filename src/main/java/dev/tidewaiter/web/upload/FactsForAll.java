package dev.tidewaiter.web.upload;

import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.web.job.FactParts;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Whose rows a fact fills that is given for all files of an upload.
 *
 * @param files   by the name of the fact: the files, the first few of them
 * @param further by the name of the fact: how many files more
 * @param unread  how many files nobody has looked at yet
 * @param usual   whether all files lack the same, so that what is given is likely to hold for all of them
 */
public record FactsForAll(Map<String, List<OfFile>> files, Map<String, Integer> further, int unread, boolean usual) {

    private static final int MOST_NAMED = 5;

    /** A file, and how many of the rows that were looked at the fact fills; there may be more behind them. */
    public record OfFile(String name, int rows, boolean goesOn) {}

    static FactsForAll of(StoredRun job, List<FileAsks> known) {
        var files = new LinkedHashMap<String, List<OfFile>>();
        var further = new LinkedHashMap<String, Integer>();
        for (var name : FactParts.names()) {
            var filled = known.stream()
                    .filter(file -> file.fills().getOrDefault(name, 0) > 0 && !hasOwn(job, file.number(), name))
                    .map(file -> new OfFile(file.name(), file.fills().getOrDefault(name, 0), file.goesOn()))
                    .toList();
            files.put(name, filled.stream().limit(MOST_NAMED).toList());
            further.put(name, Math.max(0, filled.size() - MOST_NAMED));
        }
        int unread = job.files().size() - known.size();
        return new FactsForAll(files, further, unread, unread == 0 && allLackTheSame(known));
    }

    private static boolean hasOwn(StoredRun job, int number, String name) {
        return job.files().stream()
                .anyMatch(file -> file.number() == number && file.facts().containsKey(FactParts.field(name)));
    }

    /** What nobody has read is not known to lack anything. */
    private static boolean allLackTheSame(List<FileAsks> known) {
        var ofGoods = known.stream().filter(FileAsks::goods).toList();
        if (ofGoods.isEmpty()) {
            return false;
        }
        var lacked = new HashSet<Field>(Objects.requireNonNull(ofGoods.get(0)).lacked());
        ofGoods.forEach(file -> lacked.retainAll(file.lacked()));
        return ofGoods.stream().allMatch(file -> lacked.equals(file.lacked())) && !lacked.isEmpty();
    }
}
