package dev.tidewaiter.manifest.layout;

import java.util.List;
import java.util.Set;

/** What the rows looked at turned out to be. */
public sealed interface Detection {

    /**
     * A table of goods, whose lines follow its heading.
     *
     * @param layout    how its rows are laid out
     * @param rowsTaken how many of the rows looked at are letterhead and heading
     * @param headingAt where the heading starts among them
     */
    record Table(Layout layout, int rowsTaken, int headingAt) implements Detection {

        /** Why a row above the lines is skipped. */
        public String reasonFor(int row) {
            return row >= headingAt ? "heading" : "letterhead above the heading";
        }
    }

    /**
     * A form without a table, which is one line, or one for each item.
     *
     * @param items its lines, in the order of the sheet
     */
    record Form(List<Item> items) implements Detection {
        public Form {
            items = List.copyOf(items);
        }

        public Form(Layout layout, int row) {
            this(List.of(new Item(layout, 0, row)));
        }

        /** The item that a row is part of. */
        public Item itemOf(int row) {
            var found = items.get(0);
            for (var item : items) {
                found = item.from() <= row ? item : found;
            }
            return found;
        }
    }

    /**
     * A line of a form.
     *
     * @param layout its labelled values, those of the whole form among them
     * @param from   the first row of its part of the form
     * @param row    the row that stands for the line
     */
    record Item(Layout layout, int from, int row) {}

    /** Rows that look like a table and are not understood: they are rejected, since they may hold goods. */
    record NotUnderstood(String reason) implements Detection {}

    /**
     * Notes, lists of codes and other rows without goods or parties: they are skipped.
     *
     * @param countries the numbers of rows that name a country to choose from, which is that of no goods
     */
    record NoGoods(String reason, Set<Integer> countries) implements Detection {}
}
