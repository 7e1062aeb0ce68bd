package dev.tidewaiter.web.upload;

import dev.tidewaiter.shipment.Field;
import java.util.List;

/**
 * A row of the sheet as it stands.
 *
 * @param number  its number as a spreadsheet shows it
 * @param heading whether it heads the table
 * @param apart   whether rows are left out above it
 * @param cells   a cell a column that is shown
 * @param skipped why it is no line of goods; empty where it is one
 */
public record GridRow(int number, boolean heading, boolean apart, List<GridCell> cells, String skipped) {

    /**
     * A cell as it stands.
     *
     * @param address such as {@code B5}
     * @param text    as a person sees it; empty where nothing stands
     * @param means   what it holds, where it alone holds it; nothing elsewhere
     * @param apart   whether it stands outside the table and nobody knows what it holds
     */
    public record GridCell(String address, String text, List<Field> means, boolean apart) {

        /** Whether the page has a choice of what it holds, by itself and not with its column. */
        public boolean isChosen() {
            return apart || !means.isEmpty();
        }
    }
}
