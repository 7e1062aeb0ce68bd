package dev.tidewaiter.service;

import dev.tidewaiter.casework.store.DatabaseAddress;

/**
 * What the caller of {@code serve} or {@code batch} chose.
 *
 * @param data     the data folder
 * @param database where the database is
 * @param threads  how many lines are judged at once
 */
public record Settings(DataFolder data, DatabaseAddress database, int threads) {}
