package dev.tidewaiter.shipment;

import java.io.Serializable;

/**
 * What a row says in a column that a rulebook declares for itself, {@code words/manifest/own-columns.tsv}.
 *
 * @param column the name under which rules ask for it
 * @param value  what stands there; absent where the cell is empty
 */
public record OwnValue(String column, Value value) implements Serializable {}
