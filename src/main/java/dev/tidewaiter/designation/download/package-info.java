/**
 * Fetches lists from where they are published, and takes them into a store.
 *
 * <p><b>Owns</b> the addresses, the questions put to servers and what answers are believed. <b>May use</b> {@code wording}, {@code lists}, {@code snapshot},
 * {@code files} and {@code wordlist}.
 *
 * <p>{@code ListAddresses} → {@code ListRefresh} → {@code ListDownload} → {@code snapshot.ListImport} → {@code RefreshedList}
 */
@NullMarked
package dev.tidewaiter.designation.download;

import org.jspecify.annotations.NullMarked;
