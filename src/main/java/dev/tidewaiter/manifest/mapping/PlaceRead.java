package dev.tidewaiter.manifest.mapping;

import dev.tidewaiter.shipment.Field;

/**
 * A column or cell of a sheet, and what it holds. One that holds several fields is there several times.
 *
 * @param place    column letters such as {@code C}, or a cell such as {@code B5}
 * @param field    what it holds
 * @param heading  the column's heading as it stands; empty where it has none, and for a cell
 * @param sureness how sure that is
 * @param monthFirst whether the month comes first in its dates
 */
public record PlaceRead(String place, Field field, String heading, Sureness sureness, boolean monthFirst) {

    /** Whether it is a column, and no single cell. */
    public boolean isColumn() {
        return place.chars().allMatch(Character::isLetter);
    }
}
