package dev.tidewaiter.service;

import dev.tidewaiter.casework.store.DatabaseAddress;

/**
 * What the caller of {@code serve} or {@code batch} chose.
 *
 * @param data     the data folder
 * @param database where the database is
 * @param address  the address that is listened on
 * @param port     the port; 0 for a free one
 * @param threads  how many lines are judged at once
 */
public record Settings(DataFolder data, DatabaseAddress database, String address, int port, int threads) {}
