package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.TableList;
import dev.tidewaiter.designation.entry.TableRow;

/** A table whose publisher gave its entries no numbers: a party is told by its name and its country. */
interface UnnumberedTable extends TableList.TableLayout {

    @Override
    default String entry(TableRow row) {
        return row.joined(", ", "Name", "Country");
    }

    @Override
    default String joinedBy(TableRow row) {
        return "name and country";
    }
}
