package dev.tidewaiter.web.review;

import java.util.List;

/**
 * Some rows of a sheet around the one that is looked at.
 *
 * @param columns the letters above
 * @param rows    from top to bottom
 * @param why     why the sheet itself cannot be shown, as a message's key; empty when it is
 */
public record RowsAround(List<String> columns, List<Row> rows, String why) {

    static RowsAround not(String why) {
        return new RowsAround(List.of(), List.of(), why);
    }

    /**
     * A row.
     *
     * @param number its number
     * @param here   whether it is the one that is looked at
     * @param cells  one a column
     */
    public record Row(int number, boolean here, List<Shown> cells) {}

    /**
     * A cell.
     *
     * @param text  as a person sees it there
     * @param cited whether a finding points at it
     */
    public record Shown(String text, boolean cited) {}
}
