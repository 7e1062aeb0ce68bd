/**
 * How what is kept of a list is written into files: a snapshot in few bytes, and small texts with tabs; and records that tell of its entries.
 *
 * <p><b>Owns</b> the compact form, worked out from what the types of an entry look like, and the names that tell who can read it. <b>May use</b>
 * {@code hash} and {@code lists}. <b>Never</b> knows which editions there are: {@code snapshot} does.
 *
 * <p>{@code ListSnapshot} → {@code SnapshotBytes} → {@code CompactFiles}; a record that names entries → {@code CompactRecords}
 */
@NullMarked
package dev.tidewaiter.designation.codec;

import org.jspecify.annotations.NullMarked;
