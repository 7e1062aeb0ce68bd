package dev.tidewaiter.web.upload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Findings that say the same of several rows of a sheet, as where a whole file goes to one place: told once, or the twelve worst would be
 * one sentence twelve times.
 *
 * @param first the first of them, to which the page leads
 * @param rows  the rows of all, as far as they are kept
 */
public record FoundTogether(FoundView first, List<Integer> rows) {

    private static final int ROWS_TOLD = 6;

    /** In the order of the first of each. */
    static List<FoundTogether> of(List<FoundView> some, int most) {
        var alike = new LinkedHashMap<List<Object>, List<FoundView>>();
        some.forEach(one ->
                alike.computeIfAbsent(one.alike(), any -> new ArrayList<>()).add(one));
        return alike.values().stream()
                .limit(most)
                .map(together -> new FoundTogether(
                        together.get(0),
                        together.stream()
                                .map(FoundView::row)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()))
                .toList();
    }

    /** The numbers of the first rows, where there are several. */
    public String rowsTold() {
        return rows.stream().limit(ROWS_TOLD).map(String::valueOf).collect(Collectors.joining(", "))
                + (rows.size() > ROWS_TOLD ? " …" : "");
    }
}
