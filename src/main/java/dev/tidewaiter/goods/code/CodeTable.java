package dev.tidewaiter.goods.code;

import dev.tidewaiter.shipment.HsCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Controlled codes of all regimes, found by prefix: a listing of {@code 8807.30} reaches every longer code under it.
 * Dates are the caller's question, because each row has its own.
 */
public final class CodeTable {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 10;

    /** National codes begin here: behind it two or more digits tell goods apart for which the first are the same. */
    private static final int NATIONAL = 8;

    /** What the tables of the United States and the Union list, and the world has in common. */
    private static final int HEADING = 6;

    /** Listed HS codes in order, each as one number of length and digits, so that looking one up allocates nothing. */
    private final long[] keys;

    /** The rows of each listed code, in the order of the keys. */
    private final List<List<ControlledCode>> rowsByKey;

    private final Map<String, List<ControlledCode>> byEntry = new HashMap<>();

    private CodeTable(Collection<ControlledCode> rows) {
        var byHs = new TreeMap<Long, List<ControlledCode>>();
        for (var row : rows) {
            if (isHs(row.code())) {
                byHs.computeIfAbsent(key(row.code(), row.code().length()), any -> new ArrayList<>())
                        .add(row);
                continue;
            }
            var eccn = Eccn.parse(row.code());
            if (eccn == null) {
                throw new IllegalArgumentException(row.table() + ", row " + row.row() + ": \"" + row.code()
                        + "\" is neither an HS code of 4 to 10 digits nor an ECCN");
            }
            byEntry.computeIfAbsent(eccn.entry(), any -> new ArrayList<>()).add(row);
        }
        keys = byHs.keySet().stream().mapToLong(Long::longValue).toArray();
        rowsByKey = byHs.values().stream().map(List::copyOf).toList();
        byEntry.replaceAll((code, listed) -> List.copyOf(listed));
    }

    /**
     * A table of some rows.
     *
     * @throws IllegalArgumentException if a row's code is neither an HS code nor an ECCN; the message names table and row
     */
    public static CodeTable of(Collection<ControlledCode> rows) {
        return new CodeTable(rows);
    }

    /** Rows that list the code or a shorter one that it extends; the most exact last. Empty when there is none. */
    public List<ControlledCode> matching(HsCode code) {
        List<ControlledCode> found = List.of();
        var digits = code.digits();
        for (int length = SHORTEST; length <= digits.length(); length++) {
            int at = Arrays.binarySearch(keys, key(digits, length));
            if (at >= 0) {
                found = found.isEmpty() ? rowsByKey.get(at) : joined(found, rowsByKey.get(at));
            }
        }
        return found;
    }

    /** Rows that list a longer code of which this one, a national code, is the beginning; empty for shorter ones. */
    public List<ControlledCode> beginningWith(HsCode code) {
        List<ControlledCode> found = List.of();
        var digits = code.digits();
        long tens = 1;
        for (int length = digits.length() + 1; digits.length() >= NATIONAL && length <= LONGEST; length++) {
            tens *= 10;
            long first = key(digits, length);
            int at = Arrays.binarySearch(keys, first);
            for (int i = at < 0 ? -at - 1 : at; i < keys.length && keys[i] < first + tens; i++) {
                found = found.isEmpty() ? rowsByKey.get(i) : joined(found, rowsByKey.get(i));
            }
        }
        return found;
    }

    /**
     * Rows that list a code of six digits of which this one of four or five is the beginning, so that nobody can say whether the goods
     * are listed; empty for longer ones.
     */
    public List<ControlledCode> cutShortBy(HsCode code) {
        var digits = code.digits();
        if (digits.length() >= HEADING) {
            return List.of();
        }
        List<ControlledCode> found = List.of();
        long first = key(digits, HEADING);
        long beyond = first + (digits.length() == HEADING - 1 ? 10 : 100);
        int at = Arrays.binarySearch(keys, first);
        for (int i = at < 0 ? -at - 1 : at; i < keys.length && keys[i] < beyond; i++) {
            found = found.isEmpty() ? rowsByKey.get(i) : joined(found, rowsByKey.get(i));
        }
        return found;
    }

    /** Rows that list the ECCN or a shorter one it lies under, in every regime; empty for EAR99 and for no ECCN. */
    public List<ControlledCode> forEccn(String eccn) {
        var parsed = Eccn.parse(eccn);
        if (parsed == null) {
            return List.of();
        }
        var rows = byEntry.get(parsed.entry());
        return rows == null
                ? List.of()
                : rows.stream().filter(row -> reaches(row, parsed)).toList();
    }

    private static boolean reaches(ControlledCode row, Eccn eccn) {
        var listed = Eccn.parse(row.code());
        return listed != null && eccn.under(listed);
    }

    private static List<ControlledCode> joined(List<ControlledCode> some, List<ControlledCode> more) {
        var all = new ArrayList<ControlledCode>(some.size() + more.size());
        all.addAll(some);
        all.addAll(more);
        return all;
    }

    /** The first key of a length that begins with some digits. */
    private static long key(String digits, int length) {
        long key = length;
        for (int i = 0; i < length; i++) {
            key = key * 10 + (i < digits.length() ? digits.charAt(i) - '0' : 0);
        }
        return key;
    }

    private static boolean isHs(String code) {
        return code.length() >= SHORTEST
                && code.length() <= LONGEST
                && code.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
